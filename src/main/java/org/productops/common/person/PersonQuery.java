package org.productops.common.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.InvalidException;
import org.productops.common.json.Json;
import org.productops.common.text.TextIdentity;

/**
 * Whose data are meant: those of one person, of the people of an organisation, or of one person of it.
 *
 * @param person the identity of a name or of how somebody is reached; empty for everybody of the organisation
 * @param organisationIds the ids of the organisation and of all that were merged into it; none if it is not in the list
 * @param organisationNames the identities of its names; none for people of any organisation
 * @param known by what they are found where no field says who is meant
 * @param userKeys the keys of the accounts that the person has in the product; none for everybody of an organisation
 * @param whole see {@link #inTexts}; empty if this is it
 */
public record PersonQuery(
        String person,
        Set<Long> organisationIds,
        Set<String> organisationNames,
        PersonKnown known,
        Set<String> userKeys,
        Optional<PersonQuery> whole) {

    public PersonQuery {
        organisationIds = Set.copyOf(organisationIds);
        organisationNames = Set.copyOf(organisationNames);
        userKeys = Set.copyOf(userKeys);
        if (person.isEmpty() && organisationNames.isEmpty()) {
            throw new IllegalArgumentException("Nobody is meant");
        }
    }

    /** The same, of whom nothing else is known. */
    public PersonQuery(String person, Set<Long> organisationIds, Set<String> organisationNames) {
        this(person, organisationIds, organisationNames, PersonKnown.NOTHING, Set.of(), Optional.empty());
    }

    /** The same, of whom this is known. */
    public PersonQuery with(PersonKnown others) {
        return new PersonQuery(person, organisationIds, organisationNames, others, userKeys, Optional.empty());
    }

    /** The same, who have these accounts. */
    public PersonQuery withUsers(Set<String> keys) {
        return new PersonQuery(person, organisationIds, organisationNames, known, keys, Optional.empty());
    }

    /**
     * Where it is certain that they are meant: what only names them in what it says is left out. What is found so is looked
     * through as a whole, see {@link #inTexts}.
     */
    public PersonQuery certain() {
        return new PersonQuery(
                person, organisationIds, organisationNames, known.alone(), userKeys, Optional.of(inTexts()));
    }

    /** Whether what only names them is left out. */
    public boolean isCertain() {
        return whole.isPresent();
    }

    /** The same, also in what only names them: what is erased in a place that is certainly about them. */
    public PersonQuery inTexts() {
        return whole.orElse(this);
    }

    /** Whether a file is about them: a cell of it, where {@link #isCertain} is asked for. */
    public boolean concernsFile(boolean words, String content) {
        return isCertain()
                ? known.names().aloneInCells().in(content)
                        || words && known.said().in(content)
                : concerns(words, 0, content);
    }

    /** Whether that is the key of an account of theirs. */
    public boolean isUser(String userKey) {
        return userKeys.contains(userKey);
    }

    /** In place of the key of an account of theirs, {@link PersonWords#ERASED}; any other key as it is. */
    public String cleanedUser(String userKey) {
        return isUser(userKey) ? PersonWords.ERASED : userKey;
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
            fields.forEach((name, each) ->
                    left.put(cleaned(words, issueId, String.valueOf(name)), cleanedValue(words, issueId, each)));
            return left;
        }
        return value;
    }

    /**
     * The same for all texts in JSON: escapes hide a name from who does not read it. What is no JSON is looked through as it
     * is.
     */
    public String cleanedJson(boolean words, long issueId, String json) {
        if (json.isEmpty()) {
            return json;
        }
        try {
            Object value = Json.readValue(json);
            Object left = cleanedValue(words, issueId, value);
            return left.equals(value) ? json : Json.write(left);
        } catch (InvalidException e) {
            return cleaned(words, issueId, json);
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
