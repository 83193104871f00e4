package org.productops.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.Ownership.NamedHolder;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.user.Standing;

/** Finds out who holders are. One for each answer: a page on which somebody stands many times asks for them once. */
final class HolderNames {

    static final int SAID = 10;

    private final People people;
    private final Map<Holder, NamedHolder> known = new HashMap<>();

    HolderNames(People people) {
        this.people = people;
    }

    List<NamedHolder> of(List<Holder> holders) {
        return holders.stream()
                .map(holder -> known.computeIfAbsent(holder, this::find))
                .toList();
    }

    /** The names to show of the first {@value #SAID}, which say who is meant. */
    String said(List<Holder> holders) {
        return of(holders.subList(0, Math.min(SAID, holders.size()))).stream()
                .map(NamedHolder::displayName)
                .collect(Collectors.joining(", "));
    }

    private NamedHolder find(Holder holder) {
        if (!holder.isUser()) {
            return new NamedHolder(holder, Optional.empty(), people.standing(holder.id()));
        }
        Optional<Person> person = people.findByKey(holder.id());
        Standing standing = person.map(Person::standing).orElse(Standing.GONE);
        return new NamedHolder(holder, person, standing);
    }
}
