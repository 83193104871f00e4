package org.productops.feedback.person;

import java.util.Set;
import org.productops.common.text.TextIdentity;

/**
 * Whose data are meant: those of one person, of the people of an organisation, or of one person of it.
 *
 * @param person the identity of a name or of how somebody is reached; empty for everybody of the organisation
 * @param organisationIds the ids of the organisation and of all that were merged into it; none if it is not in the list
 * @param organisationNames the identities of its names; none for people of any organisation
 */
public record PersonQuery(String person, Set<Long> organisationIds, Set<String> organisationNames) {

    public PersonQuery {
        organisationIds = Set.copyOf(organisationIds);
        organisationNames = Set.copyOf(organisationNames);
        if (person.isEmpty() && organisationNames.isEmpty()) {
            throw new IllegalArgumentException("Nobody is meant");
        }
    }

    /**
     * Whether that is said of somebody who is meant.
     *
     * @param name of the person; may be empty
     * @param contact how the person is reached; may be empty
     * @param organisationId 0 if none is known
     * @param organisation the name of the organisation; may be empty
     */
    public boolean means(String name, String contact, long organisationId, String organisation) {
        boolean isPerson = person.isEmpty()
                ? !name.isEmpty() || !contact.isEmpty()
                : person.equals(TextIdentity.of(name)) || person.equals(TextIdentity.of(contact));
        return isPerson
                && (organisationNames.isEmpty()
                        || organisationIds.contains(organisationId)
                        || organisationNames.contains(TextIdentity.of(organisation)));
    }
}
