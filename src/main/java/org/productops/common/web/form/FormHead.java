package org.productops.common.web.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;

/**
 * What stands around the fields of a form.
 *
 * @param title what the page is about
 * @param badge what the record is besides, such as archived; may be empty
 * @param crumbs the way to the page, from the top down
 * @param action where the form is sent, from the context path on
 * @param cancel where people go who do not save, from the context path on; may be empty
 * @param notice what was done just before; may be empty
 */
public record FormHead(
        Message title,
        Optional<Message> badge,
        List<Crumb> crumbs,
        String action,
        Optional<String> cancel,
        Optional<Message> notice) {

    public FormHead {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(badge, "badge");
        crumbs = List.copyOf(crumbs);
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(cancel, "cancel");
        Objects.requireNonNull(notice, "notice");
    }
}
