package org.productops.common.setup.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Confirmation;
import org.productops.common.error.Message;
import org.productops.common.setup.SetUpUndoService;
import org.productops.common.setup.SetUpUndoView;
import org.productops.common.web.Address;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;

/** Says what goes and what stays before the set-up is taken out of a project. */
final class SetUpUndoPage extends ConfirmPage {

    /** What stands in the address after that of the set-up. */
    static final String PATH = "undo";

    /** The parameter with the project's key. */
    static final String PROJECT = "project";

    private final SetUpUndoService undo;

    SetUpUndoPage(SetUpUndoService undo) {
        this.undo = undo;
    }

    @Override
    protected Question question(PageRequest request) {
        SetUpUndoView view = undo.view(request.text(PROJECT));
        String name = view.project().name();
        boolean nothing = view.goes().isEmpty();
        Question question = new Question(
                        "productops-setup-undo",
                        List.of(Crumb.labelled("productops.common.setup.title", SetUpServlet.HOME)),
                        Message.of(
                                view.isDone()
                                        ? "productops.common.setup.undo.title-done"
                                        : "productops.common.setup.undo.title",
                                name),
                        List.of(Message.of(about(view), name)),
                        Optional.empty(),
                        List.of(
                                new PageRequest.Sent(PROJECT, view.project().key()),
                                new PageRequest.Sent(Confirmation.FIELD, view.answer())),
                        SetUpServlet.HOME + "/" + PATH,
                        Message.of(
                                nothing
                                        ? "productops.common.setup.undo.submit-nothing"
                                        : "productops.common.setup.undo.submit"),
                        SetUpServlet.HOME)
                .listing(List.of(
                        new Facts(Message.of("productops.common.setup.undo.goes"), view.goes()),
                        new Facts(Message.of("productops.common.setup.undo.stays"), view.stays())));
        return view.isDone()
                ? question.instead(List.of(new Way(
                        "productops-setup-undo-back", Message.of("productops.common.setup.title"), SetUpServlet.HOME)))
                : question;
    }

    private static String about(SetUpUndoView view) {
        if (view.isDone()) {
            return "productops.common.setup.undo.done-before";
        }
        return view.goes().isEmpty() ? "productops.common.setup.undo.nothing" : "productops.common.setup.undo.about";
    }

    /** Leads to what has stayed, if anything has. */
    @Override
    protected String confirmed(PageRequest request) {
        String project = request.text(PROJECT);
        undo.takeBack(project, Confirmation.of(request.text(Confirmation.FIELD)));
        if (!undo.view(project).stays().isEmpty()) {
            return Address.of(SetUpServlet.HOME + "/" + PATH)
                    .with(PROJECT, project)
                    .toString();
        }
        return Address.of(SetUpServlet.HOME).done(SetUpPage.TAKEN_BACK).toString();
    }
}
