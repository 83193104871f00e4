package org.productops.feedback.portal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.portal.PortalField;

/**
 * What somebody captured on a page elsewhere. A field that is not sent is empty.
 *
 * @param id needed: by which the sender knows it; sent twice, it is taken once
 * @param form needed: the last part of the address of the feedback form
 * @param quote needed: what was said, in the person's own words; may have several lines
 * @param kind {@link org.productops.feedback.FeedbackKind what} it is; {@code REQUEST} if it is empty
 * @param organisation the organisation of the person who said it
 * @param link the http or https address of the page
 * @param page the title of the page
 */
public record CapturedBody(
        @JsonProperty("id") String id,
        @JsonProperty("form") String form,
        @JsonProperty("quote") String quote,
        @JsonProperty("kind") String kind,
        @JsonProperty("organisation") String organisation,
        @JsonProperty("link") String link,
        @JsonProperty("page") String page)
        implements JsonBody {

    public CapturedBody {
        id = Objects.requireNonNullElse(id, "");
        form = Objects.requireNonNullElse(form, "");
        quote = Objects.requireNonNullElse(quote, "");
        kind = Objects.requireNonNullElse(kind, "");
        organisation = Objects.requireNonNullElse(organisation, "");
        link = Objects.requireNonNullElse(link, "");
        page = Objects.requireNonNullElse(page, "");
    }

    Map<PortalField, String> said() {
        Map<PortalField, String> said = new EnumMap<>(PortalField.class);
        said.put(PortalField.QUOTE, quote);
        said.put(PortalField.KIND, kind);
        said.put(PortalField.ORGANISATION, organisation);
        said.put(PortalField.LINK, link);
        return said;
    }
}
