package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.productops.area.AreaDraft;
import org.productops.area.AreaFields;
import org.productops.area.FactsDraft;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.JsonBody;
import org.productops.common.text.TextRule;

/**
 * What a caller sends to create or change an area. A field that is not sent is empty.
 *
 * @param key 1 to {@value org.productops.area.AreaKey#LONGEST} of {@code a}–{@code z}, {@code 0}–{@code 9}, {@code -},
 *     {@code _} and {@code .}, the first and the last a letter or digit. Made of the name if it is empty for a new area; it
 *     never changes, and may be sent again as it is
 * @param name what people call it
 * @param description what belongs to it; may have several lines
 * @param parent the key of the area above, which is not archived; empty for the top. There are at most
 *     {@value org.productops.area.AreaRules#MOST_LEVELS} levels
 * @param lifecycle {@code idea}, {@code building}, {@code live}, {@code maintained}, {@code sunset} or {@code retired};
 *     {@code live} if it is empty
 * @param tags words to find it by, as Backstage has tags; at most {@value org.productops.area.AreaRules#MOST_TAGS}
 * @param channels where to reach those who look after it; at most {@value org.productops.area.AreaRules#MOST_CHANNELS}
 * @param links pages about it; at most {@value org.productops.area.AreaRules#MOST_LINKS}
 * @param aliases other names that people use for it; at most {@value org.productops.area.AreaRules#MOST_ALIASES}
 * @param reviewMonths how often it is to be reviewed, 1 to {@value org.productops.area.AreaRules#MOST_MONTHS} months; 0 for
 *     as often as the area above
 * @param roles who holds which role, each role once
 * @param stops the roles for which areas above are to mean nothing
 */
record AreaBody(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("parent") String parent,
        @JsonProperty("lifecycle") String lifecycle,
        @JsonProperty("tags") List<String> tags,
        @JsonProperty("channels") List<String> channels,
        @JsonProperty("links") List<AreaLinkBody> links,
        @JsonProperty("aliases") List<String> aliases,
        @JsonProperty("reviewMonths") Integer reviewMonths,
        @JsonProperty("roles") List<AreaRoleBody> roles,
        @JsonProperty("stops") List<String> stops)
        implements JsonBody {

    /**
     * A page about an area.
     *
     * @param kind {@code documentation}, {@code dashboard}, {@code code}, {@code repository} or {@code other}, which it is if it
     *     is empty
     * @param title what people call it; may be empty
     * @param address a whole http or https address; a link without one and without a title is left out
     */
    record AreaLinkBody(
            @JsonProperty("kind") String kind,
            @JsonProperty("title") String title,
            @JsonProperty("address") String address) {

        FactsDraft.LinkDraft draft() {
            return new FactsDraft.LinkDraft(kind, title, address);
        }
    }

    /**
     * Who holds a role.
     *
     * @param role needed: {@code owner}, {@code maintainer}, {@code influencer}, {@code emeritus} or the id of a role of the
     *     company's own
     * @param holders {@code mia} or {@code user:mia} for the user who logs in with that name, or else who alone is called exactly
     *     so or has that mail address, {@code group:payments-team} for a group; at most {@value org.productops.area.AreaRules#MOST_HOLDERS}. The first owner is accountable
     */
    record AreaRoleBody(@JsonProperty("role") String role, @JsonProperty("holders") List<String> holders) {}

    AreaDraft draft() {
        Map<String, List<String>> holders = new LinkedHashMap<>();
        if (roles != null) {
            for (int i = 0; i < roles.size(); i++) {
                String role = Objects.requireNonNullElse(roles.get(i).role(), "");
                if (role.isBlank()) {
                    throw refused(i, Message.of("productops.common.error.text-empty"));
                }
                List<String> named = Objects.requireNonNullElse(roles.get(i).holders(), List.of());
                if (holders.put(role, named) != null) {
                    throw refused(i, Message.of("productops.area.error.role-twice", TextRule.beginning(role)));
                }
            }
        }
        return new AreaDraft(
                key,
                name,
                description,
                parent,
                new FactsDraft(
                        lifecycle,
                        tags,
                        channels,
                        links == null
                                ? List.of()
                                : links.stream().map(AreaLinkBody::draft).toList(),
                        aliases),
                reviewMonths == null ? "" : reviewMonths.toString(),
                holders,
                stops);
    }

    private static InvalidException refused(int role, Message text) {
        return InvalidException.at(AreaFields.ROLES + "." + role + ".role", text);
    }
}
