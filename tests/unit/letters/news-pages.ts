import { type NoLetter, none, page, paragraphs } from './plain-page';

/** News and releases: what they quote is no letter to be sent. */
export const NEWS_PAGES: readonly NoLetter[] = [
  none(
    'a news article',
    page(
      'Night ferry may end',
      paragraphs(
        'GARNET ISLAND – The night ferry may stop running this summer, the company said on Monday.',
        'We spoke to you, our readers, about what you think. “I take it every week,” said Ann Moor, a nurse. Senators have been asked for help.',
        'Congress has until June to act on S. 4410.',
      ),
    ),
  ),
  none(
    'a press release that gives the text of a letter by officials',
    page(
      'Senators urge the Secretary to keep the night ferry',
      paragraphs(
        'FOR IMMEDIATE RELEASE',
        'WASHINGTON, DC – Twelve senators today sent a letter to the Secretary of Transportation, asking her to keep the night ferry running.',
        '“This boat is a lifeline,” said Senator Marsh, who led the letter.',
        'The full text of the letter is below:',
        'Dear Secretary Lindqvist:',
        'We write to urge you to keep the night ferry to Garnet Island running. Our constituents depend on it, and your department has the means to help.',
        'We ask that you answer within thirty days, and we thank you for your attention to this matter.',
        'Sincerely,',
        'Adaline Marsh, United States Senator',
      ),
    ),
  ),
  none(
    'a news article that quotes a letter',
    page(
      'Island families write to Congress',
      paragraphs(
        'Families on Garnet Island have written to Congress, according to the council.',
        '“Dear Senator,” one of the letters begins, “I am nine years old and I take the ferry to see my father. Please do not stop it.”',
        'The council said that more than two hundred letters had been sent. Senator Marsh told reporters that she had read them all.',
      ),
    ),
  ),
  none(
    'a news article with a whole letter set as a quotation',
    page(
      'Nurse’s letter moves the Senate',
      `${paragraphs('A letter by a nurse was read aloud on the Senate floor on Tuesday, the clerk said. It was sent in May, and it was signed by forty of her patients.', 'Senator Quill told the chamber that he had never heard anything like it. He announced that he would vote for the bill.')}<blockquote>${paragraphs('Dear Senator,', 'I am asking you to keep the night ferry running. My patients need it, and I need it, and you can save it with a single vote.', 'Please do it soon.')}</blockquote>${paragraphs('The letter was signed by forty patients. “I cried,” said one of them.')}`,
    ),
  ),
];
