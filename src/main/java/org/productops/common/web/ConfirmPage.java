package org.productops.common.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;

/** The page that says what an action will do before it is done, the same for all features. */
public abstract class ConfirmPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("common/confirm.vm", View.class);

    /**
     * What is asked.
     *
     * @param id what the ids of the form and its button begin with
     * @param crumbs the way to the page, from the top down
     * @param title the question
     * @param facts what to know before answering
     * @param lists the same as lists, such as what goes and what stays; may be empty
     * @param affected what else it touches; empty if nothing
     * @param fields what is sent with the answer, such as the version that was seen
     * @param action where the answer is sent, from the context path on
     * @param submit what the button says
     * @param cancel where to go instead, from the context path on
     * @param instead what can be done instead, if it cannot be done; else empty
     * @param option what can be chosen besides; may be empty
     */
    public record Question(
            String id,
            List<Crumb> crumbs,
            Message title,
            List<Message> facts,
            List<Facts> lists,
            Optional<Affected> affected,
            List<PageRequest.Sent> fields,
            String action,
            Message submit,
            String cancel,
            List<Way> instead,
            Optional<Option> option) {

        /** What is asked about something that can be done. */
        public Question(
                String id,
                List<Crumb> crumbs,
                Message title,
                List<Message> facts,
                Optional<Affected> affected,
                List<PageRequest.Sent> fields,
                String action,
                Message submit,
                String cancel) {
            this(
                    id,
                    crumbs,
                    title,
                    facts,
                    List.of(),
                    affected,
                    fields,
                    action,
                    submit,
                    cancel,
                    List.of(),
                    Optional.empty());
        }

        /** The same with lists of what to know; those of nothing are left out. */
        public Question listing(List<Facts> all) {
            List<Facts> some =
                    all.stream().filter(each -> !each.facts().isEmpty()).toList();
            return new Question(
                    id, crumbs, title, facts, some, affected, fields, action, submit, cancel, instead, option);
        }

        /** The same about something that cannot be done, with what can. */
        public Question instead(List<Way> ways) {
            return new Question(
                    id, crumbs, title, facts, lists, affected, fields, action, submit, cancel, ways, option);
        }

        /** The same with something to choose besides. */
        public Question with(Option other) {
            return new Question(
                    id,
                    crumbs,
                    title,
                    facts,
                    lists,
                    affected,
                    fields,
                    action,
                    submit,
                    cancel,
                    instead,
                    Optional.of(other));
        }
    }

    /** What to know of one kind, as a list. */
    public record Facts(Message title, List<Message> facts) {}

    /**
     * Something to choose besides.
     *
     * @param name under which it is sent, as {@code true}, if it is chosen
     * @param label what it says
     */
    public record Option(String name, Message label) {}

    /**
     * Another thing to do.
     *
     * @param id of its button
     * @param label what that says
     * @param address where it leads, from the context path on
     */
    public record Way(String id, Message label, String address) {}

    /**
     * What else it touches.
     *
     * @param title what these things are
     * @param names the first few of them
     * @param more how many others there are; empty if none
     * @param consequence what that means for them; may be empty
     */
    public record Affected(Message title, List<String> names, Optional<Message> more, Optional<Message> consequence) {}

    record View(Frame frame, PageToken token, List<Message> errors, Question question) {}

    /** What is asked as things stand now, for somebody who may do it. */
    protected abstract Question question(PageRequest request);

    /**
     * Does it.
     *
     * @return where to go afterwards, from the context path on
     */
    protected abstract String confirmed(PageRequest request);

    @Override
    public final PageResult show(PageRequest request) {
        return page(200, request, List.of());
    }

    @Override
    public final PageResult submit(PageRequest request) {
        try {
            return PageResult.go(confirmed(request));
        } catch (InvalidException | ConflictException | BusyException | UnconfirmedException e) {
            // Things are not as they were when it was asked; it is asked again as they are now.
            return page(HttpStatus.of(e), request, List.of(e.text()));
        }
    }

    @Override
    public final PageResult expired(PageRequest request, ExpiredException expired) {
        return page(HttpStatus.of(expired), request, List.of(expired.text()));
    }

    private PageResult page(int status, PageRequest request, List<Message> errors) {
        View view = new View(request.frame(), request.token(), errors, question(request));
        return PageResult.show(status, TEMPLATE, view);
    }
}
