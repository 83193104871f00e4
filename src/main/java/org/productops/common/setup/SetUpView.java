package org.productops.common.setup;

import java.util.List;
import org.productops.common.error.Message;

/**
 * What an administrator sees on <em>Set up Product Ops</em>.
 *
 * @param complete whether everything was set up when it was last pressed
 * @param abouts what each step creates, in their order
 * @param projects those that offer it, by name
 * @param anyProject whether there is one to choose
 * @param next what comes afterwards, in its order
 */
public record SetUpView(
        boolean complete,
        List<Message> abouts,
        List<SetUpProject> projects,
        boolean anyProject,
        List<NextStepView> next) {

    public SetUpView {
        abouts = List.copyOf(abouts);
        projects = List.copyOf(projects);
        next = List.copyOf(next);
    }
}
