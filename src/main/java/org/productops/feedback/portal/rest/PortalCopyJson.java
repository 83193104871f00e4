package org.productops.feedback.portal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.productops.feedback.portal.ListedPortal;

/**
 * The feedback forms that are open. The only class that knows how they are written and read.
 *
 * @param format counts the changes after which older versions of the plugin do not understand it any more
 * @param forms by title
 */
public record PortalCopyJson(@JsonProperty("format") int format, @JsonProperty("forms") List<FormJson> forms) {

    static final int FORMAT = 1;

    public PortalCopyJson {
        forms = forms == null ? List.of() : List.copyOf(forms);
    }

    /**
     * A feedback form.
     *
     * @param address the last part of its address
     * @param title what stands above it
     */
    record FormJson(@JsonProperty("address") String address, @JsonProperty("title") String title) {}

    static PortalCopyJson of(List<ListedPortal> portals) {
        return new PortalCopyJson(
                FORMAT,
                portals.stream()
                        .map(portal -> new FormJson(portal.address(), portal.title()))
                        .toList());
    }

    /** Empty if it is of another version. */
    public Optional<List<ListedPortal>> portals() {
        return format == FORMAT
                ? Optional.of(forms.stream()
                        .map(form -> new ListedPortal(form.address(), form.title()))
                        .toList())
                : Optional.empty();
    }
}
