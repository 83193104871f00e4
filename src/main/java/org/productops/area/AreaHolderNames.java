package org.productops.area;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/** What holders are called in files and JSON, where people write them so, too; each looked up once. Somebody who was deleted is called by the key. */
public final class AreaHolderNames implements Function<Holder, String> {

    private final People people;
    private final Map<Holder, String> known = new HashMap<>();

    public AreaHolderNames(People people) {
        this.people = people;
    }

    @Override
    public String apply(Holder holder) {
        return known.computeIfAbsent(holder, this::name);
    }

    private String name(Holder holder) {
        String name = holder.isUser()
                ? people.findByKey(holder.id()).map(Person::name).orElse(holder.id())
                : holder.id();
        return new HolderText(holder.kind(), name).text();
    }
}
