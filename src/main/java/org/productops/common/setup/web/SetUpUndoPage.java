package org.productops.common.setup.web;

import java.util.ArrayList;
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
        List<Message> facts = new ArrayList<>();
        facts.add(Message.of(
                view.isDone() ? "productops.common.setup.undo.done-before" : "productops.common.setup.undo.about",
                view.project().name()));
        facts.addAll(view.goes());
        facts.addAll(view.stays());
        Question question = new Question(
                "productops-setup-undo",
                List.of(Crumb.labelled("productops.common.setup.title", SetUpServlet.HOME)),
                Message.of("productops.common.setup.undo.title", view.project().name()),
                facts,
                Optional.empty(),
                List.of(
                        new PageRequest.Sent(PROJECT, view.project().key()),
                        new PageRequest.Sent(Confirmation.FIELD, view.answer())),
                SetUpServlet.HOME + "/" + PATH,
                Message.of("productops.common.setup.undo.submit"),
                SetUpServlet.HOME);
        return view.isDone()
                ? question.instead(List.of(new Way(
                        "productops-setup-undo-back", Message.of("productops.common.setup.title"), SetUpServlet.HOME)))
                : question;
    }

    @Override
    protected String confirmed(PageRequest request) {
        undo.takeBack(request.text(PROJECT), Confirmation.of(request.text(Confirmation.FIELD)));
        return Address.of(SetUpServlet.HOME).done(SetUpPage.TAKEN_BACK).toString();
    }
}
