package org.productops.feedback.capture;

import java.time.Instant;
import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * Something that somebody captured on a page. It is kept here before anything is sent, and stays, so that it can be listed.
 *
 * @param id 0 for what is not kept yet
 * @param token by which Jira knows it; nobody can guess it
 * @param userKey who captured it
 * @param pageId the page
 * @param page its title
 * @param link the address of the place on the page
 * @param form the last part of the address of the feedback form
 * @param quote what was said
 * @param kind name of a {@link org.productops.feedback.FeedbackKind}; may be empty
 * @param organisation who said it; may be empty
 * @param capturedAt when
 * @param state how far it is
 * @param said where Jira tells what became of it, or why Jira does not take it, or what keeps it here; may be empty
 * @param dueAt when it is tried again
 * @param attempts how often it was tried
 */
public record Capture(
        long id,
        String token,
        String userKey,
        long pageId,
        String page,
        String link,
        String form,
        String quote,
        String kind,
        String organisation,
        Instant capturedAt,
        CaptureState state,
        String said,
        Instant dueAt,
        int attempts)
        implements Versioned {

    public Capture {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(capturedAt, "capturedAt");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(dueAt, "dueAt");
    }

    /** The same as it is kept under this id. */
    public Capture withId(long newId) {
        return copy(newId, state, said, dueAt, attempts);
    }

    /** Jira has it. */
    Capture sent(String path) {
        return copy(id, CaptureState.SENT, path, dueAt, attempts + 1);
    }

    /** Jira does not take it as it is. */
    Capture refused(String why) {
        return copy(id, CaptureState.REFUSED, why, dueAt, attempts + 1);
    }

    /** Jira could not be had; it is tried again then. */
    Capture again(String why, Instant due) {
        return copy(id, CaptureState.WAITING, why, due, attempts + 1);
    }

    private Capture copy(long newId, CaptureState newState, String newSaid, Instant due, int tried) {
        return new Capture(
                newId,
                token,
                userKey,
                pageId,
                page,
                link,
                form,
                quote,
                kind,
                organisation,
                capturedAt,
                newState,
                newSaid,
                due,
                tried);
    }

    /** Nobody changes what was captured. */
    @Override
    public long version() {
        return 1;
    }
}
