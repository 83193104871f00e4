package org.productops.area.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.common.error.Message;
import org.productops.common.text.Likeness;
import org.productops.common.text.Texts;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/**
 * A JQL function of the areas at which people hold a role, themselves or by a group, what is inherited included. People
 * are named by their user name or key; without a name, whoever searches is meant.
 */
abstract class HeldAreasFunction extends AreasFunction {

    private static final int MOST_CANDIDATES = 5;

    /** So many are looked up to propose somebody. */
    private static final int MOST_LOOKED_UP = 1000;

    private final Role role;
    private final People people;

    HeldAreasFunction(Role role, AreaLibrary library, People people, Texts texts) {
        super(library, texts);
        this.role = role;
        this.people = people;
    }

    @Override
    Answer answer(Question question) {
        AreaTree tree = question.tree();
        if (question.arguments().isEmpty()) {
            return question.searcher()
                    .map(user -> Answer.of(tree.heldBy(Set.of(role), held(people, Set.of(user)))))
                    .orElseGet(() -> Answer.of(List.of()));
        }
        Set<Holder> known = tree.holders(role);
        List<String> users = new ArrayList<>();
        for (String typed : question.arguments()) {
            Optional<String> user = user(typed.strip(), known);
            if (user.isEmpty()) {
                return new Answer(List.of(), unknown(question, typed, known));
            }
            users.add(user.get());
        }
        return Answer.of(tree.heldBy(Set.of(role), held(people, Set.copyOf(users))));
    }

    /** Whether a holder is one of these users, or a group of one of them. */
    static Predicate<Holder> held(People people, Set<String> users) {
        return holder -> holder.isUser()
                ? users.contains(holder.id())
                : users.stream().anyMatch(user -> people.isMember(user, holder.id()));
    }

    /** A user who was deleted is known by the key alone, as long as the library has it. */
    private Optional<String> user(String typed, Set<Holder> known) {
        return people.findByName(typed)
                .or(() -> people.findByKey(typed))
                .map(Person::key)
                .or(() -> Optional.of(typed).filter(key -> known.contains(Holder.user(key))));
    }

    private List<Message> unknown(Question question, String typed, Set<Holder> known) {
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of("productops.area.jql.unknown-user", question.name(), typed));
        if (question.searcher().isPresent()) {
            candidates(typed, known).ifPresent(messages::add);
        }
        return messages;
    }

    private Optional<Message> candidates(String typed, Set<Holder> known) {
        List<Person> holders = known.stream()
                .filter(Holder::isUser)
                .limit(MOST_LOOKED_UP)
                .flatMap(holder -> people.findByKey(holder.id()).stream())
                .toList();
        List<Person> like = Likeness.nearest(
                typed, holders, person -> List.of(person.name(), person.displayName()), MOST_CANDIDATES);
        return like.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "productops.area.jql.candidates",
                        like.stream()
                                .map(person -> person.name() + " (" + person.displayName() + ")")
                                .collect(Collectors.joining(", "))));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }
}
