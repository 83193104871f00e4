package org.productops.feedback.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.text.TextIdentity;

/**
 * Whose data are meant: those of one person, of the people of an organisation, or of one person of it.
 *
 * @param person the identity of a name or of how somebody is reached; empty for everybody of the organisation
 * @param organisationIds the ids of the organisation and of all that were merged into it; none if it is not in the list
 * @param organisationNames the identities of its names; none for people of any organisation
 * @param known by what they are found where no field says who is meant
 */
public record PersonQuery(String person, Set<Long> organisationIds, Set<String> organisationNames, PersonKnown known) {

    public PersonQuery {
        organisationIds = Set.copyOf(organisationIds);
        organisationNames = Set.copyOf(organisationNames);
        if (person.isEmpty() && organisationNames.isEmpty()) {
            throw new IllegalArgumentException("Nobody is meant");
        }
    }

    /** The same, of whom nothing else is known. */
    public PersonQuery(String person, Set<Long> organisationIds, Set<String> organisationNames) {
        this(person, organisationIds, organisationNames, PersonKnown.NOTHING);
    }

    /** The same, of whom this is known. */
    public PersonQuery with(PersonKnown others) {
        return new PersonQuery(person, organisationIds, organisationNames, others);
    }

    /**
     * Whether texts are about them: they belong to an issue of what they said, or name them.
     *
     * @param words whether texts with their words are, too
     * @param issueId to which the texts belong; 0 if they belong to none
     */
    public boolean concerns(boolean words, long issueId, String... texts) {
        return known.issueIds().contains(issueId)
                || Arrays.stream(texts)
                        .anyMatch(text ->
                                known.names().in(text) || words && known.said().in(text));
    }

    /**
     * The text without their names and addresses.
     *
     * @param words whether their words go, too
     * @param issueId to which the text belongs; 0 if it belongs to none
     */
    public String cleaned(boolean words, long issueId, String text) {
        String left = words ? known.said().without(text) : text;
        left = known.names().without(left);
        return known.issueIds().contains(issueId) ? known.theirs().without(left) : left;
    }

    /** The same for all texts in a value as JSON has it; a text of which nothing else is left is empty afterwards. */
    public Object cleanedValue(boolean words, long issueId, Object value) {
        if (value instanceof String text) {
            String left = cleaned(words, issueId, text);
            return left.equals(PersonWords.ERASED) ? "" : left;
        }
        if (value instanceof Collection<?> list) {
            return list.stream()
                    .map(each -> cleanedValue(words, issueId, each))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        if (value instanceof Map<?, ?> fields) {
            Map<Object, Object> left = new LinkedHashMap<>();
            fields.forEach((name, each) -> left.put(name, cleanedValue(words, issueId, each)));
            return left;
        }
        return value;
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
