package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.release.ReleaseDraft;

/**
 * What a caller sends to begin or change a release. A field that is not sent is empty.
 *
 * @param name what people call it; the name of the first version if it is empty
 * @param versions needed: the ids of versions in Jira, at least one, each in no other release
 * @param target the {@link java.time.LocalDate day} on which it is to be out; the last one of its versions if it is empty
 * @param scopeFixed the {@link java.time.LocalDate day} from which on issues are added late
 * @param product who speaks for product: names to log in with, or names of groups after {@code group:}
 * @param marketing who speaks for product marketing
 */
record ReleaseBody(
        @JsonProperty("name") String name,
        @JsonProperty("versions") List<String> versions,
        @JsonProperty("target") String target,
        @JsonProperty("scopeFixed") String scopeFixed,
        @JsonProperty("product") List<String> product,
        @JsonProperty("marketing") List<String> marketing)
        implements JsonBody {

    ReleaseDraft draft() {
        return new ReleaseDraft(name, versions, target, scopeFixed, product, marketing);
    }
}
