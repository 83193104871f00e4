package org.productops.it;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A way to write.
 *
 * @param operation as its description calls it
 * @param may who may
 * @param refusal the status for those who see it and may not
 * @param unseen the status for those who do not see the project
 * @param target something fresh in the project with this key
 */
record WritingDoor(
        String operation, Set<Caller> may, int refusal, int unseen, Function<String, WritingDoor.Target> target) {

    static final Set<Caller> EDITORS = EnumSet.range(Caller.MEMBER, Caller.ADMINISTRATOR);
    static final Set<Caller> LICENSED = EnumSet.range(Caller.STRANGER, Caller.ADMINISTRATOR);
    static final Set<Caller> PROJECT_ADMINISTRATORS = EnumSet.of(Caller.PROJECT_ADMINISTRATOR, Caller.ADMINISTRATOR);
    static final Set<Caller> ADMINISTRATOR = EnumSet.of(Caller.ADMINISTRATOR);

    /** Who calls; the administrator administers system and product alike, as the host's does. */
    enum Caller {
        NOBODY,
        UNLICENSED("vera"),
        /** Does not see the project. */
        STRANGER("oscar"),
        /** Works in the project, does the item of the launch, and has asked for the override. */
        MEMBER("liam"),
        /** Owns the product area of the issue. */
        OWNER("mia"),
        /** Is named for both sides of the release. */
        SPEAKER("noah"),
        PROJECT_ADMINISTRATOR("sofia"),
        ADMINISTRATOR("admin");

        private final String user;

        Caller() {
            this("");
        }

        Caller(String user) {
            this.user = user;
        }

        HttpApi api() {
            return user.isEmpty()
                    ? RunningHost.jiraApi()
                    : RunningHost.jiraApi().as(user);
        }
    }

    /** Something to write to. */
    record Target(String method, String path, String version, String body) {

        Target(String method, String path, String body) {
            this(method, path, "", body);
        }

        HttpApi.Answer send(HttpApi api) {
            return send(api, body == null ? null : "application/json", body);
        }

        HttpApi.Answer send(HttpApi api, String contentType, String sent) {
            HttpApi based = version.isEmpty() ? api : api.header("If-Match", version);
            return based.send(method, path, contentType, sent);
        }
    }

    /** A way to write to an issue or a release: there is none for those who do not see it. */
    static WritingDoor ofProject(String operation, Set<Caller> may, Function<String, Target> target) {
        return new WritingDoor(operation, may, 403, 404, target);
    }

    /** A way to change how the product is set up, for administrators. */
    static WritingDoor ofProduct(String operation, Supplier<Target> target) {
        return new WritingDoor(operation, ADMINISTRATOR, 403, 403, project -> target.get());
    }

    /** A way for everybody who may use the product. */
    static WritingDoor ofEverybody(String operation, Supplier<Target> target) {
        return new WritingDoor(operation, LICENSED, 403, 403, project -> target.get());
    }

    @Override
    public String toString() {
        return operation + " by " + may;
    }

    int status(Caller caller) {
        return switch (caller) {
            case NOBODY -> 401;
            case UNLICENSED -> 403;
            case STRANGER -> unseen;
            default -> refusal;
        };
    }
}
