package org.productops.common.person;

import java.util.Set;

/**
 * What is known of those who are meant, by which topics find them where no field says who it is about.
 *
 * @param issueIds the issues of what they said
 * @param names under which they are looked for in any text
 * @param theirs under which they are looked for in what belongs to what they said, such as a first name alone
 * @param said their words, looked for where words are erased
 */
public record PersonKnown(Set<Long> issueIds, PersonWords names, PersonWords theirs, PersonWords said) {

    /** Nothing. */
    public static final PersonKnown NOTHING =
            new PersonKnown(Set.of(), PersonWords.NONE, PersonWords.NONE, PersonWords.NONE);

    public PersonKnown {
        issueIds = Set.copyOf(issueIds);
    }

    /** The same, whose names are found only where a text says nothing else. */
    PersonKnown alone() {
        return new PersonKnown(issueIds, names.alone(), theirs, said);
    }
}
