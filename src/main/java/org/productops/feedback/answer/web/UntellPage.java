package org.productops.feedback.answer.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.feedback.answer.AnswerAddress;
import org.productops.feedback.answer.AnswerService;
import org.productops.feedback.answer.AnswerView;

/** Asks whether it is to be taken back that whoever asked was told. */
final class UntellPage extends ConfirmPage {

    private static final String ISSUE = "issue";

    private final AnswerService answers;

    UntellPage(AnswerService answers) {
        this.answers = answers;
    }

    @Override
    protected Question question(PageRequest request) {
        AnswerView view = answers.readToEdit(request.text(ISSUE));
        String key = view.issue().key();
        return new Question(
                "productops-answer-untell",
                List.of(Crumb.named(key + " " + view.issue().summary(), browse(key))),
                Message.of("productops.answer.untell.question", key),
                List.of(Message.of("productops.answer.untell.takes")),
                Optional.empty(),
                List.of(new PageRequest.Sent(ISSUE, key)),
                AnswerAddress.PAGE + "/" + AnswerAddress.UNTELL,
                Message.of("productops.answer.untell.submit"),
                browse(key));
    }

    @Override
    protected String confirmed(PageRequest request) {
        return browse(answers.takeBack(request.text(ISSUE)).issue().key());
    }

    private static String browse(String key) {
        return "/browse/" + key;
    }
}
