package org.productops.bench.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaFacts;
import org.productops.area.Holder;
import org.productops.area.Review;
import org.productops.area.Role;
import org.productops.area.Roles;
import org.productops.area.mapping.FakeProjects;
import org.productops.area.mapping.Mapping;
import org.productops.area.mapping.Place;
import org.productops.area.mapping.ProjectPlace;
import org.productops.bench.LargeLibrary;
import org.productops.testing.fakes.FakePeople;

/**
 * What is in a company. The areas stand as in {@link LargeLibrary}, each with roles of its own: two owners, three
 * maintainers and a group of them, four influencers and a group. One in twenty has no owner and none from above; one in
 * ten is mapped to nothing; one in five was not reviewed in time.
 */
final class CompanyFilling {

    static final long FIRST_PROJECT = 10_000;
    static final long FIRST_COMPONENT = 100_000;

    /** Who looks after about one area in two hundred, and is in one group. */
    static final String LEAD = "user-7";

    /** Nobody in particular. */
    static final String READER = "reader";

    static final String ADMINISTRATOR = "admin";

    private final CompanySize size;

    CompanyFilling(CompanySize size) {
        this.size = size;
    }

    FakePeople people() {
        FakePeople people =
                new FakePeople().administrator(ADMINISTRATOR).user(READER).actAs(ADMINISTRATOR);
        for (int i = 0; i < size.users(); i++) {
            people.user("user-" + i);
        }
        for (int i = 0; i < size.groups(); i++) {
            people.group("team-" + i, "user-" + i, "user-" + (i + size.groups()));
        }
        return people;
    }

    /** Lets one in a hundred leave the company. */
    void leave(FakePeople people) {
        for (int i = 99; i < size.users(); i += 100) {
            people.deactivate("user-" + i);
        }
    }

    List<Area> areas(LocalDate today) {
        List<Area> areas = new ArrayList<>();
        for (Area area : LargeLibrary.areas(size.areas())) {
            int number = areas.size() + 1;
            areas.add(new Area(
                    area.key(),
                    area.name(),
                    area.description(),
                    area.parent(),
                    false,
                    facts(area.facts(), number),
                    review(number, today),
                    roles(number),
                    1));
        }
        return areas;
    }

    private static AreaFacts facts(AreaFacts facts, int number) {
        return facts.withTags(List.of("line-" + number % 20, number % 3 == 0 ? "pci" : "public"));
    }

    private static Review review(int number, LocalDate today) {
        LocalDate on = today.minusDays(number % 5 == 0 ? 400 : 30);
        return new Review(number == 1 ? 12 : 0, Optional.of(on), "key-" + ADMINISTRATOR);
    }

    private Roles roles(int number) {
        if (number % 20 == 0) {
            return Roles.NONE.stopping(List.of(Role.OWNER.id()));
        }
        return Roles.NONE
                .with(Role.OWNER, user(number))
                .with(Role.OWNER, user(number + 1))
                .with(Role.MAINTAINER, user(number * 3))
                .with(Role.MAINTAINER, user(number * 3 + 1))
                .with(Role.MAINTAINER, user(number * 3 + 2))
                .with(Role.MAINTAINER, group(number))
                .with(Role.INFLUENCER, user(number * 7 + 1))
                .with(Role.INFLUENCER, user(number * 7 + 2))
                .with(Role.INFLUENCER, user(number * 7 + 3))
                .with(Role.INFLUENCER, user(number * 7 + 4))
                .with(Role.INFLUENCER, group(number + 1));
    }

    private Holder user(int number) {
        return Holder.user("key-user-" + number % size.users());
    }

    private Holder group(int number) {
        return Holder.group("team-" + number % size.groups());
    }

    FakeProjects projects() {
        FakeProjects projects = new FakeProjects();
        for (int i = 0; i < size.projects(); i++) {
            ProjectPlace project = projects.project(FIRST_PROJECT + i, "P" + i, "Project of the team " + i);
            for (int c = 0; c < size.components() / size.projects(); c++) {
                projects.component(
                        project,
                        FIRST_COMPONENT + (long) i * size.components() / size.projects() + c,
                        "Component " + c);
            }
        }
        return projects;
    }

    /** Each area that is mapped has a component; most a space, some a second one, and some a project. */
    List<Mapping> mappings() {
        List<Mapping> mappings = new ArrayList<>();
        for (int number = 1; number <= size.areas(); number++) {
            if (number % 10 != 0) {
                String key = LargeLibrary.key(number);
                long project = number % size.projects();
                long component = FIRST_COMPONENT
                        + project * (size.components() / size.projects())
                        + number / size.projects() % (size.components() / size.projects());
                mappings.add(new Mapping(key, Place.component(component), FIRST_PROJECT + project));
                mappings.add(space(key, number % (size.areas() / 5)));
                if (number % 9 < 2) {
                    mappings.add(space(key, (number + 1) % (size.areas() / 5)));
                }
            }
        }
        return mappings;
    }

    private static Mapping space(String key, int number) {
        return new Mapping(key, new Place(Place.Kind.SPACE, "space" + number), 0);
    }
}
