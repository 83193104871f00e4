package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.support.ui.FluentWait;
import org.productops.it.WritingDoor.Target;

/** The doors of one kind of import, which are the same for all: calls each as those who may, or has each tried. */
final class ImportWalk {
    private static final String ROOT = "/rest/productops/1.0";

    private final HttpApi admin;
    private final String imports;
    private final Supplier<String> file;
    private final String choices;
    private final String cells;

    /**
     * @param admin the administrator, whose answers are looked at
     * @param kind the word before {@code -imports} in the address
     * @param file what to send to import something that is not there yet
     * @param choices a way to read that file
     * @param cells what corrects its first row
     */
    ImportWalk(HttpApi admin, String kind, Supplier<String> file, String choices, String cells) {
        this(admin, file, choices, cells, ROOT + "/" + kind + "-imports");
    }

    private ImportWalk(HttpApi admin, Supplier<String> file, String choices, String cells, String imports) {
        this.admin = admin;
        this.imports = imports;
        this.file = file;
        this.choices = choices;
        this.cells = cells;
    }

    /** Imports of areas. */
    static ImportWalk ofAreas(HttpApi admin) {
        return new ImportWalk(
                admin,
                "area",
                () -> "{\"fileName\":\"areas.csv\",\"text\":\"key,name\\n" + new AreaApi().unusedKey("by-rest")
                        + ",By REST\\n\"}",
                "{\"columns\":[\"key\",\"name\"],\"separator\":\"COMMA\"}",
                "{\"place\":\"2\",\"cells\":[{\"name\":\"name\",\"text\":\"By a program\"}]}");
    }

    /** Imports of checklists. */
    static ImportWalk ofChecklists(HttpApi admin) {
        return new ImportWalk(
                admin,
                "checklist",
                () -> "{\"format\":\"checklists-json\",\"text\":\"{\\\"checklists\\\":[{\\\"name\\\":\\\"By a program "
                        + System.nanoTime()
                        + "\\\",\\\"items\\\":[{\\\"text\\\":\\\"A\\\",\\\"mandatory\\\":true,\\\"kind\\\":\\\"MANUAL\\\"}]}]}\"}",
                "{}",
                "{\"place\":\"1\",\"cells\":[{\"name\":\"description\",\"text\":\"By a program\"}]}");
    }

    /** Imports of organisations. */
    static ImportWalk ofOrganisations(HttpApi admin) {
        return new ImportWalk(
                admin,
                "organisation",
                () -> "{\"fileName\":\"organisations.csv\",\"text\":\"name,segment\\nBy REST " + System.nanoTime()
                        + ",Small\\n\"}",
                "{\"columns\":[\"name\",\"segment\"],\"separator\":\"COMMA\"}",
                "{\"place\":\"2\",\"cells\":[{\"name\":\"segment\",\"text\":\"Large\"}]}");
    }

    /** Imports into the glossary of a space of Confluence. */
    static ImportWalk ofGlossary(HttpApi admin, String spaceKey) {
        return new ImportWalk(
                admin,
                () -> "{\"fileName\":\"terms.csv\",\"text\":\"term,definition\\nBy REST " + System.nanoTime()
                        + ",A word\\n\"}",
                "{\"columns\":[\"term\",\"definition\"],\"separator\":\"COMMA\"}",
                "{\"place\":\"2\",\"cells\":[{\"name\":\"definition\",\"text\":\"By a program\"}]}",
                ROOT + "/glossaries/" + spaceKey + "/imports");
    }

    void walk() {
        HttpApi.Answer begun = admin.postJson(imports, file.get());
        String address = address(begun);
        checked(begun);
        granted(admin.get(imports + "?limit=1"));
        granted(admin.get(address + "/rows?fate=NEW&limit=1"));
        granted(admin.get(address + "/lines?limit=1"));
        granted(admin.get(address + "/people?limit=1"));
        HttpApi.Answer written = checked(send(new Target("PUT", address + "/choices", read(address), choices)));
        written = checked(send(new Target("PUT", address + "/rows", written.header("etag"), cells)));
        written = checked(send(new Target("PUT", address + "/checked", written.header("etag"), null)));
        written = checked(send(new Target("PUT", address + "/applied", written.header("etag"), null)));
        assertThat(admin.get(ROOT + "/jobs/" + written.json().path("job").asText())
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("DONE");
        granted(send(new Target("DELETE", address + "/applied?confirmed=true", null)));
        HttpApi.Answer unused = checked(admin.postJson(imports, file.get()));
        assertThat(admin.delete(address(unused)).status()).isEqualTo(204);
    }

    /**
     * What only administrators may do.
     *
     * @param name the last word of the operations, such as {@code AreaImports}
     */
    Stream<WritingDoor> doors(String name) {
        return Stream.of(
                WritingDoor.ofProduct("stage" + name, () -> new Target("POST", imports, file.get())),
                WritingDoor.ofProduct("discard" + name, () -> new Target("DELETE", staged(), null)),
                WritingDoor.ofProduct("choose" + name, () -> step("/choices", choices)),
                WritingDoor.ofProduct("mend" + name, () -> step("/rows", cells)),
                WritingDoor.ofProduct("check" + name, () -> step("/checked", null)),
                WritingDoor.ofProduct("apply" + name, () -> step("/applied", null)),
                WritingDoor.ofProduct("undo" + name, () -> {
                    Target apply = step("/applied", null);
                    checked(send(apply));
                    return new Target("DELETE", apply.path() + "?confirmed=true", null);
                }));
    }

    private Target step(String step, String body) {
        String address = staged();
        return new Target("PUT", address + step, read(address), body);
    }

    private String staged() {
        return address(checked(admin.postJson(imports, file.get())));
    }

    private String address(HttpApi.Answer begun) {
        return imports + "/" + begun.json().path("id").asText();
    }

    private String read(String address) {
        return admin.get(address).header("etag");
    }

    private HttpApi.Answer send(Target target) {
        return target.send(admin);
    }

    /** The answer, once the job is over that it began. */
    private HttpApi.Answer checked(HttpApi.Answer begun) {
        JsonNode json = granted(begun);
        await(admin, json.path("job").asText());
        return begun;
    }

    /** Waits until a job is over. */
    static void await(HttpApi admin, String id) {
        String job = ROOT + "/jobs/" + id;
        new FluentWait<>(admin)
                .withTimeout(Duration.ofSeconds(30))
                .until(api -> !api.get(job).json().path("going").asBoolean());
    }

    private static JsonNode granted(HttpApi.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json();
    }
}
