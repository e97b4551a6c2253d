const TOPICS = ['Agriculture', 'Civil Rights', 'Economy', 'Education', 'Environment', 'Foreign Affairs', 'Health'];
const STATES = { CA: 'California', FL: 'Florida', MA: 'Massachusetts', NY: 'New York', TX: 'Texas', WA: 'Washington' };

interface FieldProps {
  id: string;
  label: string;
  required?: boolean;
}

const Text = ({ id, label, required = false, type = 'text' }: FieldProps & { type?: 'text' | 'email' | 'tel' }) => (
  <p>
    <label for={id}>
      {label}
      {required && ' *'}
    </label>
    <input {...({ type } as { type: 'text' })} id={id} name={id} required={required} />
  </p>
);

/** An invented office's contact form, in English as the real ones are. It has no address to go to. */
export function OfficeForm({ onSend }: { onSend: () => void }) {
  return (
    <form
      class="office"
      lang="en"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <h2>Contact Senator Practice</h2>
      <p>Please use this form to share your thoughts. Fields marked with * are required.</p>
      <p>
        <label for="prefix">Prefix *</label>
        <select id="prefix" name="prefix" required>
          <option value="">Select a prefix</option>
          {['Mr.', 'Mrs.', 'Ms.', 'Mx.', 'Dr.'].map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </p>
      <Text id="first-name" label="First Name" required />
      <Text id="last-name" label="Last Name" required />
      <Text id="street" label="Street Address" required />
      <Text id="street2" label="Street Address 2" />
      <Text id="city" label="City" required />
      <p>
        <label for="state">State *</label>
        <select id="state" name="state" required>
          <option value="">Select a state</option>
          {Object.entries(STATES).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <Text id="zip" label="ZIP Code" required />
      <Text id="email" label="Email" type="email" required />
      <Text id="phone" label="Phone" type="tel" />
      <p>
        <label for="topic">Message Topic *</label>
        <select id="topic" name="topic" required>
          <option value="">Select a topic</option>
          {TOPICS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </p>
      <Text id="subject" label="Subject" required />
      <p class="all">
        <label for="message">Message *</label>
        <textarea id="message" name="message" rows={9} required />
      </p>
      <fieldset class="all">
        <legend>Would you like a response? *</legend>
        <label>
          <input type="radio" name="response" value="yes" /> Yes
        </label>
        <label>
          <input type="radio" name="response" value="no" /> No
        </label>
      </fieldset>
      <p class="all">
        <label class="box">
          <input type="checkbox" name="newsletter" /> Sign me up for the newsletter
        </label>
      </p>
      <p class="all">
        <button type="submit">Send</button>
      </p>
    </form>
  );
}
