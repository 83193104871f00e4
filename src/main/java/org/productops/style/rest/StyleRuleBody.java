package org.productops.style.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.productops.common.rest.JsonBody;
import org.productops.style.StyleRuleDraft;

/**
 * What a caller sends to make a rule, or to change one.
 *
 * @param name its name within the guide: letters from A to Z, digits, {@code -} and {@code _}; at most
 *     {@value org.productops.style.StyleRuleRules#LONGEST_NAME}. Needed for a new one; one that is there keeps its own if it is not sent
 * @param definition needed: what it says, as a rule file of a Vale package, which is YAML; JSON as text is YAML, too
 * @param enabled whether texts are checked with it; if it is not sent, yes for a new one, and as it was for one that is there
 */
record StyleRuleBody(
        @JsonProperty("name") String name,
        @JsonProperty("definition") String definition,
        @JsonProperty("enabled") Boolean enabled)
        implements JsonBody {

    StyleRuleDraft draft() {
        return new StyleRuleDraft(name, definition, Optional.ofNullable(enabled));
    }
}
