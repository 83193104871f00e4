package org.productops.common.setup;

import java.util.List;
import org.productops.common.error.Message;

/**
 * What an administrator sees before pressing <em>Set up Product Ops</em>.
 *
 * @param complete whether everything was set up when it was last pressed
 * @param abouts what each step creates, in their order
 * @param projects all projects
 */
public record SetUpView(boolean complete, List<Message> abouts, List<Choice> projects) {

    public SetUpView {
        abouts = List.copyOf(abouts);
        projects = List.copyOf(projects);
    }

    /**
     * A project to choose.
     *
     * @param project the project
     * @param chosen whether it was chosen when it was last pressed
     * @param remarks what to know before choosing it
     */
    public record Choice(SetUpProject project, boolean chosen, List<Message> remarks) {

        public Choice {
            remarks = List.copyOf(remarks);
        }
    }
}
