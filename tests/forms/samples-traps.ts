const list = (texts: string): readonly string[] => texts.split('|');

/** Words that stand at boxes which no person is to fill. */
export const HONEYPOT_SAMPLES = list(
  "Leave this field blank|This field is for validation purposes and should be left unchanged.|If you are human, leave this field blank.|Do not fill this out|Don't fill this out if you're human:|Please leave this box empty|honeypot|email_address_validation_field|Keep this field empty|Should be left blank|Do not write in this box|No rellene este campo|Deje este campo en blanco|bot-trap|Do Not Fill This Out|wpforms[hp]|gotcha",
);

/** Words that stand at questions which only a person may answer. */
export const CAPTCHA_SAMPLES = list(
  'Enter the characters you see in the image|Security code|CAPTCHA|Type the text shown|What code is in the image?|Please prove you are human|Are you a robot?|Verification code|Anti-spam question|Enter the letters in the picture|Security question|I am not a robot|Código de seguridad|Solve the math problem|Human verification|Spam protection: what is two plus three|g-recaptcha-response',
);
