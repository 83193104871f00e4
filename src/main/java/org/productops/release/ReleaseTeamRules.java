package org.productops.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.area.Holder;
import org.productops.area.HolderText;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.common.user.Standing;

/** Turns the names typed for a side of a release into users and groups, or says at the field whom nobody knows. */
final class ReleaseTeamRules {

    private final People people;
    private final String askerKey;

    /** @param askerKey the key of the user who names them */
    ReleaseTeamRules(People people, String askerKey) {
        this.people = people;
        this.askerKey = askerKey;
    }

    /**
     * The users and groups; who was named before may stay, gone or not.
     *
     * @param most how many there may be
     */
    List<Holder> team(String field, List<String> typed, int most, List<Holder> before, FieldErrors.Collector errors) {
        List<String> names = typed.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > most) {
            errors.at(field, Message.of("productops.release.error.team-many", most, names.size()));
            return List.of();
        }
        List<Holder> team = new ArrayList<>();
        for (String name : names) {
            HolderText text = HolderText.parse(name);
            Optional<Holder> stays = before.stream()
                    .filter(holder -> holder.kind() == text.kind()
                            && (holder.id().equalsIgnoreCase(text.name())
                                    || holder.isUser()
                                            && people.findByKey(holder.id())
                                                    .filter(person ->
                                                            person.name().equals(text.name()))
                                                    .isPresent()))
                    .findFirst();
            stays.or(() -> named(field, text, errors)).ifPresent(team::add);
        }
        return team.stream().distinct().toList();
    }

    private Optional<Holder> named(String field, HolderText text, FieldErrors.Collector errors) {
        String said = TextRule.beginning(text.name());
        if (text.kind() == Holder.Kind.GROUP) {
            Standing standing = people.standing(text.name());
            if (standing == Standing.GONE) {
                errors.at(field, Message.of("productops.release.error.group-unknown", said));
                return Optional.empty();
            }
            return Optional.of(Holder.group(text.name()));
        }
        return user(field, text.name(), errors).map(Holder::user);
    }

    /** The key of the one user whom a name means; empty with an error at the field otherwise. */
    Optional<String> user(String field, String name, FieldErrors.Collector errors) {
        List<Person> meant = people.meant(name, askerKey);
        String said = TextRule.beginning(name);
        if (meant.size() != 1) {
            errors.at(
                    field,
                    Message.of(
                            meant.isEmpty()
                                    ? "productops.release.error.user-unknown"
                                    : "productops.release.error.user-several",
                            said));
            return Optional.empty();
        }
        if (!meant.get(0).active()) {
            errors.at(field, Message.of("productops.release.error.user-inactive", said));
            return Optional.empty();
        }
        return Optional.of(meant.get(0).key());
    }
}
