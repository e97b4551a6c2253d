interface TimeFieldProps {
  name: string;
  label: string;
  /** Minutes since midnight. */
  value: number;
  onChange: (minutes: number) => void;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A time of the day, shown as the person's system writes it. A field that is emptied changes nothing. */
export function TimeField({ name, label, value, onChange }: TimeFieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        type="time"
        id={name}
        value={`${two(Math.floor(value / 60))}:${two(value % 60)}`}
        onChange={({ currentTarget }) => {
          const [hours = Number.NaN, minutes = Number.NaN] = currentTarget.value.split(':').map(Number);
          if (!Number.isNaN(hours + minutes)) onChange(hours * 60 + minutes);
        }}
      />
    </div>
  );
}
