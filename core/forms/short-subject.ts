const HANGING =
  /(?: |^)(?:a|an|the|of|in|on|to|for|from|by|with|and|or|but|that|who|which|at|as|is|are|our|your|my|their|its|no|not|de|la|el|y)$/i;

/**
 * A subject line in at most `most` characters: cut between words, without a word that hangs on what was cut. Only to be
 * offered, never to be written for the person. Undefined when hardly anything would be left.
 */
export function shortSubject(subject: string, most: number): string | undefined {
  const at = subject.slice(0, most + 1).lastIndexOf(' ');
  let short = at < 0 ? '' : subject.slice(0, at);
  for (let before = ''; before !== short; ) {
    before = short;
    short = short.replace(/[\s,;:.(\u2013\u2014-]+$/, '').replace(HANGING, '');
  }
  return short.split(' ').length >= 2 && short.length >= 8 ? short : undefined;
}
