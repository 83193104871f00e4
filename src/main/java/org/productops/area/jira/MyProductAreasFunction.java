package org.productops.area.jira;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.People;

/**
 * The JQL function {@code myProductAreas()}: what whoever searches owns or maintains, directly or by a group, what is
 * inherited included. Nothing for anonymous ones, as with Jira's own {@code currentUser()}.
 */
public class MyProductAreasFunction extends AreasFunction {

    private final People people;

    @Inject
    public MyProductAreasFunction(AreaLibrary library, People people, Texts texts) {
        super(library, texts);
        this.people = people;
    }

    @Override
    Answer answer(Question question) {
        if (!question.arguments().isEmpty()) {
            return Answer.wrong(Message.of(
                    "productops.area.jql.no-arguments",
                    question.name(),
                    question.arguments().size()));
        }
        return Answer.of(question.searcher()
                .map(user -> areas(question.tree(), HeldAreasFunction.held(people, Set.of(user))))
                .orElse(List.of()));
    }

    private static List<Area> areas(AreaTree tree, Predicate<Holder> who) {
        return tree.heldBy(Set.of(Role.OWNER, Role.MAINTAINER), who);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }
}
