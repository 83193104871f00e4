package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.PageToken;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/**
 * What can be done with all that somebody selects in a list. The check boxes in the list belong to its form; the script keeps what is
 * selected from one part of the list to the next.
 *
 * @param action where it is sent, from the context path on
 * @param done whether it was just done with what was selected, so that nothing is any more
 * @param refusal why it could not be done, such as that nothing was selected
 */
record ChoiceBar(String action, PageToken token, List<Button> buttons, boolean done, Optional<Message> refusal) {

    private static final Template<ChoiceBar> TEMPLATE = new Template<>("glossary/choice.vm", ChoiceBar.class);

    /** What the button that was pressed sends its value as. */
    static final String CHOOSE = "choose";

    ChoiceBar {
        buttons = List.copyOf(buttons);
    }

    /**
     * Something that can be done.
     *
     * @param value what is sent when it is pressed
     * @param elsewhere where that is sent; empty for where all goes
     * @param all whether it is done with all that the list shows, whatever is selected
     */
    record Button(String id, Message label, String value, Optional<String> elsewhere, boolean all) {

        Button(String id, Message label, String value) {
            this(id, label, value, Optional.empty(), false);
        }
    }

    String html(Templates templates) {
        return templates.render(TEMPLATE, this);
    }
}
