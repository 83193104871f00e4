package org.productops.feedback.privacy;

import java.util.Objects;

/**
 * Whose data are meant, as typed.
 *
 * @param person a name, or how somebody is reached; empty for everybody of the organisation
 * @param organisation the name of an organisation; empty for people of any
 */
public record PrivacyDraft(String person, String organisation) {

    public PrivacyDraft {
        person = Objects.requireNonNullElse(person, "").strip();
        organisation = Objects.requireNonNullElse(organisation, "").strip();
    }
}
