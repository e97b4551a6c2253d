import { createApp, reactive, watchEffect } from 'vue/dist/vue.esm-bundler.js';
import { asPhone, EMPTY, PREFIXES, STATES, TOPICS } from './lists.mjs';

const model = reactive({ ...EMPTY });
watchEffect(() => {
  window.model = { ...model };
});

/** `v-model` in all its kinds: plain, lazy (by change), trimmed, number, and one that shapes what was typed. */
createApp({
  setup: () => ({
    model,
    prefixes: PREFIXES,
    states: STATES,
    topics: TOPICS,
    shape: (event) => {
      model.phone = asPhone(event.target.value);
      event.target.value = model.phone;
    },
  }),
  template: `
    <form @submit.prevent>
      <div><label for="v-prefix">Prefix</label><select id="v-prefix" v-model="model.prefix"><option v-for="[value, text] in prefixes" :value="value">{{ text }}</option></select></div>
      <div><label for="v-first">First name *</label><input id="v-first" v-model.trim="model.first"></div>
      <div><label for="v-last">Last name *</label><input id="v-last" v-model.lazy="model.last"></div>
      <div><label for="v-street">Street *</label><input id="v-street" v-model="model.street"></div>
      <div><label for="v-street2">Street line 2</label><input id="v-street2" v-model.lazy.trim="model.street2"></div>
      <div><label for="v-city">City *</label><input id="v-city" v-model="model.city"></div>
      <div><label for="v-state">State *</label><select id="v-state" v-model="model.state"><option v-for="[value, text] in states" :value="value">{{ text }}</option></select></div>
      <div><label for="v-zip">ZIP *</label><input id="v-zip" v-model="model.zip" maxlength="5"></div>
      <div><label for="v-phone">Phone *</label><input id="v-phone" :value="model.phone" @input="shape"></div>
      <div><label for="v-email">Email *</label><input id="v-email" v-model="model.email" type="email"></div>
      <div><label for="v-again">Verify email *</label><input id="v-again" v-model="model.emailAgain" type="email"></div>
      <div><label for="v-topic">Topic *</label><select id="v-topic" v-model="model.topic"><option v-for="[value, text] in topics" :value="value">{{ text }}</option></select></div>
      <div v-if="model.topic === 't3'"><label for="v-region">Region *</label><select id="v-region" v-model="model.region"><option value="">Choose</option><option value="asia">Asia</option></select></div>
      <template v-if="model.topic">
        <div><label for="v-subject">Subject *</label><input id="v-subject" v-model="model.subject"></div>
        <div><label for="v-message">Message *</label><textarea id="v-message" v-model="model.message"></textarea></div>
      </template>
      <fieldset><legend>Do you want a reply?</legend>
        <label><input type="radio" value="Yes" v-model="model.response"> Yes, please</label>
        <label><input type="radio" value="No" v-model="model.response"> No, thank you</label></fieldset>
      <button>Send</button>
    </form>`,
}).mount('#app');
