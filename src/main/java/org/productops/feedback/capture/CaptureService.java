package org.productops.feedback.capture;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.productops.common.access.Access;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.link.CopyState;
import org.productops.common.link.LinkedSite;
import org.productops.common.store.OnceTokens;
import org.productops.common.store.Transactions;
import org.productops.common.store.Writes;
import org.productops.common.text.Characters;
import org.productops.common.text.Shortening;
import org.productops.common.text.TextRule;
import org.productops.feedback.FeedbackKind;
import org.productops.feedback.FeedbackRules;
import org.productops.feedback.portal.ListedPortal;

/**
 * What people capture on pages. Everybody who is logged in may: nothing of a page is read here, and whether somebody may use a
 * form is for Jira to say, which is asked as that person.
 */
@ConfluenceComponent
public class CaptureService {

    /** How many are listed for the one who captured them. */
    static final int LISTED = 200;

    /** How much of one person's can wait. */
    static final int MOST_WAITING = 200;

    /** The lock of all who send the same form. */
    private static final String LOCK = "feedback.capture.form";

    private final Access access;
    private final CaptureFormLibrary forms;
    private final CaptureStore store;
    private final CaptureSending sending;
    private final CaptureSite site;
    private final Writes writes;
    private final Transactions transactions;
    private final InstantSource clock;

    @Inject
    public CaptureService(
            Access access,
            CaptureFormLibrary forms,
            CaptureStore store,
            CaptureSending sending,
            CaptureSite site,
            Writes writes,
            Transactions transactions,
            InstantSource clock) {
        this.access = access;
        this.forms = forms;
        this.store = store;
        this.sending = sending;
        this.site = site;
        this.writes = writes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The forms through which it can go, as Jira told of them last. */
    public List<ListedPortal> forms() {
        access.requireUser();
        return forms.copy().value().forms();
    }

    /** Where Jira is, as far as is known; empty if it never answered. */
    public String jira() {
        access.requireUser();
        CopyState state = forms.copy().state();
        return state.site().map(LinkedSite::address).orElse("");
    }

    /**
     * Keeps what somebody captures, for good. It is sent to Jira beside the page. The same form sent once more is kept once.
     *
     * @param form by which the form is known that was shown; see {@link OnceTokens}
     * @throws InvalidException with all that is wrong, at the fields named in {@link CaptureFields}
     */
    public Capture capture(String form, CaptureDraft draft) {
        String user = access.requireUser();
        FieldErrors.Collector errors = FieldErrors.collect();
        String quote = CaptureLimits.QUOTE.check(CaptureFields.QUOTE, draft.quote(), errors);
        String organisation =
                CaptureLimits.ORGANISATION.check(CaptureFields.ORGANISATION, draft.organisation(), errors);
        // Of the page's title nobody is told here who could change it.
        String title = Shortening.atCharacter(Characters.keptInLine(draft.title()), FeedbackRules.LONGEST_LINE - 1);
        String kind = draft.kind().strip();
        if (!kind.isEmpty() && FeedbackKind.named(kind).isEmpty()) {
            errors.at(CaptureFields.KIND, Message.of("productops.portal.capture.error.kind", TextRule.beginning(kind)));
        }
        String address = draft.form().strip();
        if (forms().stream().noneMatch(known -> known.address().equals(address))) {
            errors.at(CaptureFields.FORM, Message.of("productops.portal.capture.error.form"));
        }
        if (!CaptureLimits.PAGE.matcher(draft.page()).matches()) {
            errors.general(Message.of("productops.portal.capture.error.page"));
        }
        errors.throwIfAny();
        Instant now = clock.instant();
        String link = link(draft);
        String token = OnceTokens.of(form, user, List.of(link, title, address, quote, kind, organisation));
        Capture capture = new Capture(
                0,
                token,
                user,
                Long.parseLong(draft.page()),
                title,
                link,
                address,
                quote,
                kind,
                organisation,
                now,
                CaptureState.WAITING,
                "",
                now,
                0);
        return writes.run(LOCK, token.hashCode(), () -> store.withToken(token).orElseGet(() -> keep(capture)));
    }

    private Capture keep(Capture capture) {
        if (store.waiting(capture.userKey()) >= MOST_WAITING) {
            throw InvalidException.general(Message.of("productops.portal.capture.error.many", MOST_WAITING));
        }
        Capture kept = store.insert(capture);
        transactions.afterCommit(sending::soon);
        return kept;
    }

    /** What does not lead to a place leads to the page. */
    private String link(CaptureDraft draft) {
        String place = CaptureLimits.PLACE.matcher(draft.place()).matches() ? draft.place() : "";
        return site.address() + "/pages/viewpage.action?pageId=" + draft.page() + place;
    }

    /** What the user has captured, the newest first. */
    public List<Capture> mine() {
        return store.ofUser(access.requireUser(), LISTED);
    }
}
