import type { Samples } from './samples-person';

const at = (kind: Samples['kind'], texts: string): Samples => ({ kind, texts: texts.split('|') });

/** The same for the letter: what it is about, its text, whether an answer is wanted. */
export const LETTER_SAMPLES: Readonly<Record<string, readonly Samples[]>> = {
  response: [
    at(
      'choice',
      'Would you like a response?|Do you want a reply to your message?|Response requested|Response requested?|Would you like a written response?|Do you require a response?|May we send you a reply?|Would you like to hear back from our office?|Is a response necessary?|Should the office respond to you?|Do you wish to receive an answer?|Do you need a reply|Reply|Would you like us to contact you?|Response|¿Desea una respuesta?|Do you expect a response?|Would you like someone from our office to contact you?|Please respond to my message|Would you like us to follow up with you?|Response needed?',
    ),
    at(
      'box',
      'I would like a response|Please send me a response|Response requested|I would like to receive a response from the Senator|Yes, I expect an answer|Please reply to my message|Check here if you would like a reply|No Response Necessary|No response needed, thank you|I do not need a response|No reply needed|There is no need to respond to me|I am only sharing my views; please do not reply|A response is not required|Please contact me about my message|I do not require a response|Please do not send me a response|Check here if no response is needed|No deseo respuesta',
    ),
  ],
  'sub-topic': [
    at('choice', 'Subtopic|Sub-topic|Secondary issue|More specific topic|Sub-category|Sub Issue|Specific issue'),
  ],
  purpose: [
    at(
      'choice',
      'Reason for contacting|How can we help you?|Purpose of your message|I am contacting the office to|Type of inquiry|Why are you writing today?|What brings you here?|Nature of your request|Please tell us why you are contacting us|Reason for contact|Reason for your message|I would like to|What can we help you with?|Type of request|What is the purpose of your inquiry?|Contact reason|Inquiry type|How may I help?|What would you like to do?|Motivo de contacto|I need|Are you sharing an opinion or requesting help?|Message type|How can the Senator assist you?',
    ),
  ],
  topic: [
    at(
      'choice',
      'Topic|Issue|Message Topic|Please select the topic of your message|Issue Area|Select an issue|Subject|Category|What is the general topic of your message?|Which issue does your message concern?|Area of interest|Policy area|Topic of concern|My message is about|Please choose the category that best fits your message|Primary issue|Legislative topic|Issue of concern|Choose an issue category from the drop-down list which most resembles your issue of concern.|Select Topic|Message Category|Tema|Asunto|Regarding|What is your message about?|General subject|Topic/Issue|Please select an issue area|Legislative issue|Issues|Message subject|What issue are you writing about?|Subject matter|Your message concerns|Policy topic',
    ),
  ],
  subject: [
    at(
      'line',
      'Subject|Subject:|Brief subject|In a few words, what is this about?|Topic of your letter in brief|Re:|Headline|Message Title|Topic|Issue|Asunto|Title of your message|Your subject|Regarding|What is your message about?|Short summary|Brief description of your issue|Message topic',
    ),
  ],
  'subject-big': [at('big', 'Subject|Subject line|Message subject')],
  'how-to-explain': [
    at('big', 'If other, please explain|Other (please specify)|Directions to your location|Special accommodations'),
  ],
  message: [
    at(
      'big',
      'Message|Your Message|Comments|How can I help?|Message:|Your comments|Text of message|Comments or questions|Please type your message below|Write your message|Your letter|What would you like to say?|Tell the Senator what you think|Share your thoughts|Message to the Congresswoman|Your opinion or question|Body of your message|Enter your comments here|Mensaje|Comentarios|Message Body|Your views|Please share your comments|Questions, comments, or concerns|Write to the Senator|Dear Senator|Your thoughts on this issue|Express your opinion|Details|Feedback|What is on your mind?|Text|Please enter your message (5,000 characters)|Your note to us',
    ),
  ],
  'message-line': [at('line', 'Message|Comments|Your message|Message to the Senator')],
};
