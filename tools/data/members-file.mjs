const TERRITORIES = new Set(['AS', 'DC', 'GU', 'MP', 'VI']);

const titleOf = ({ chamber, state }) => {
  if (chamber === 'senate') return 'Senator';
  if (state === 'PR') return 'Resident Commissioner';
  return TERRITORIES.has(state) ? 'Delegate' : 'Representative';
};

/** The table of offices from a `members.json` (`{congress, as_of, members}`), in the shape of `core/officials/office`. */
export function officesOfMembers({ congress, as_of: asOf, members }) {
  const offices = members.map((one) => ({
    bioguide: one.bioguide,
    name: one.official_full ?? one.name,
    last: one.last,
    chamber: one.chamber,
    state: one.state,
    url: one.url ?? '',
    title: titleOf(one),
    ...(one.chamber === 'house' && { district: one.district }),
    ...(one.party && { party: one.party }),
    ...(one.contact_form && { contactForm: one.contact_form }),
    ...(one.phone && { phone: one.phone }),
  }));
  return { congress, asOf, offices };
}
