import type { Rule } from './rule';

/** Traps: any text of the control that matches decides, whatever its label says. */
export const TRAP_RULES: readonly Rule[] = [
  {
    id: 'honeypot',
    token: 'x-honeypot',
    words: 40,
    like: /honey ?pot|\bhp\b|\bantibot\b|bot ?(?:trap|check)\b|email address validation|gform validation|leave (?:this|it|the|that)?(?: \w+){0,3} ?(?:blank|empty|unchanged|alone|untouched)|(?:be |keep |stay )?left (?:blank|empty|unchanged)|(?:keep|leave) (?:\w+ ){0,3}(?:blank|empty)|(?:do not|dont|never) (?:fill|enter|write|type|complete|touch|use|change)|if you are (?:a )?human|(?:for|only) (?:bots|robots|spammers)|validation purposes|(?:deje|dejar|mantenga) (?:\w+ ){0,3}(?:en blanco|vacio)|no (?:rellene|rellenar|llene|complete)\b|\bgotcha\b/,
    not: /line 2|if (?:not|none|unknown|you (?:do not|dont) have)|using|anything but|outside|do not use (?:quot|special|html|all caps|abbrev)|do not (?:enter|type|write|include) (?:any |more |your )?(?:html|dash|special|punct|quot|space|link|url|personal|sensitive|soci|ssn|hyph|paren)/,
  },
  {
    id: 'captcha',
    token: 'x-captcha',
    words: 30,
    like: /captcha|turnstile response|security (?:code|question|check|word|image|answer)|(?:verification|anti ?spam|validation) (?:code|word|image|text|question|answer|characters)|are you (?:a )?(?:human|robot|real|person)|(?:prove|verify|show|confirm) (?:that )?you ?(?:a?re)? (?:a |not )?(?:human|robot|real|person)|not a robot|human (?:check|test|verification)|anti ?spam|spam (?:check|protection|question|prevention|filter|control)|(?:characters|letters|numbers|digits|code|text|words?) (?:that )?(?:you )?(?:see|seen|shown|displayed|appear\w*|(?:in|from) the (?:image|picture|photo|box|graphic))|what (?:code )?(?:is|do you see) (?:in )?the (?:image|picture)|(?:math|simple|arithmetic) (?:question|problem|challenge)|solve (?:this|the|for)|\d+ (?:plus|minus|times) \d+|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten) (?:plus|minus|times) (?:zero|one|two|three|four|five|six|seven|eight|nine|ten)|sum of \d|codigo de (?:seguridad|verificacion)|no soy un robot/,
  },
];
