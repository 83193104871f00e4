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
 * @param submit what the button says that sends the form; empty for saving
 * @param about what to know before filling it in; a paragraph each
 * @param listing what the form is about, if that is several things; may be empty
 */
public record FormHead(
        Message title,
        Optional<Message> badge,
        List<Crumb> crumbs,
        String action,
        Optional<String> cancel,
        Optional<Message> notice,
        Optional<Message> submit,
        List<Message> about,
        Optional<Listing> listing) {

    /**
     * Several things.
     *
     * @param title what they are
     * @param names the first few of them
     * @param more how many others there are; empty if none
     */
    public record Listing(Message title, List<String> names, Optional<Message> more) {
        public Listing {
            names = List.copyOf(names);
        }
    }

    public FormHead {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(badge, "badge");
        crumbs = List.copyOf(crumbs);
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(cancel, "cancel");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(submit, "submit");
        about = List.copyOf(about);
        Objects.requireNonNull(listing, "listing");
    }

    /** What stands around the fields of a form that saves one thing. */
    public FormHead(
            Message title,
            Optional<Message> badge,
            List<Crumb> crumbs,
            String action,
            Optional<String> cancel,
            Optional<Message> notice) {
        this(title, badge, crumbs, action, cancel, notice, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same with a button that says what it does. */
    public FormHead submit(Message text) {
        return new FormHead(title, badge, crumbs, action, cancel, notice, Optional.of(text), about, listing);
    }

    /** The same with what to know before filling it in. */
    public FormHead about(Message... paragraphs) {
        return new FormHead(title, badge, crumbs, action, cancel, notice, submit, List.of(paragraphs), listing);
    }

    /** The same of several things. */
    public FormHead listing(Listing things) {
        return new FormHead(title, badge, crumbs, action, cancel, notice, submit, about, Optional.of(things));
    }
}
