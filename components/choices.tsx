interface ChoicesProps<T extends string> {
  /** Read aloud before the choices, and shown when `shown`. */
  label: string;
  shown?: boolean;
  name: string;
  value: T;
  options: readonly { readonly value: T; readonly label: string }[];
  onChoose: (value: T) => void;
}

/** A few short choices side by side, of which one holds. Arrow keys move between them. */
export function Choices<T extends string>({ label, shown = true, name, value, options, onChoose }: ChoicesProps<T>) {
  return (
    <fieldset>
      <legend class={shown ? 'small soft' : 'unseen'}>{label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
