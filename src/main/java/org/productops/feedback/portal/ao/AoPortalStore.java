package org.productops.feedback.portal.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.json.Json;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalField;
import org.productops.feedback.portal.PortalQuestion;
import org.productops.feedback.portal.PortalStore;

/** Portals in the product's database. */
@JiraComponent
public final class AoPortalStore implements PortalStore {

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoPortalStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** A question as it is stored. */
    record StoredQuestion(
            @JsonProperty("field") String field,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("label") String label,
            @JsonProperty("help") String help) {}

    /** All questions as they are stored. */
    record StoredQuestions(@JsonProperty("questions") List<StoredQuestion> questions) {}

    @Override
    public List<Portal> all() {
        return portals(ao.find(PortalEntity.class));
    }

    @Override
    public List<Portal> ofProject(long projectId) {
        return portals(ao.find(PortalEntity.class, Query.select().where("PROJECT_ID = ?", projectId)));
    }

    @Override
    public Optional<Portal> find(long id) {
        return portals(ao.find(PortalEntity.class, Query.select().where("ID = ?", (int) id))).stream()
                .findFirst();
    }

    @Override
    public Optional<Portal> at(String address) {
        return portals(ao.find(PortalEntity.class, Query.select().where("ADDRESS_NAME = ?", address))).stream()
                .findFirst();
    }

    private List<Portal> portals(PortalEntity[] rows) {
        List<Portal> portals = new ArrayList<>();
        for (PortalEntity row : rows) {
            try {
                portals.add(portal(row));
            } catch (IOException | IllegalArgumentException e) {
                unreadable.tell("FEEDBACK_PORTAL", row, "its questions");
            }
        }
        return portals;
    }

    private static Portal portal(PortalEntity row) throws IOException {
        byte[] json = orEmpty(row.getQuestions()).getBytes(StandardCharsets.UTF_8);
        StoredQuestions stored = Json.readOpen(new ByteArrayInputStream(json), StoredQuestions.class)
                .orElseThrow(() -> new IllegalArgumentException("Nothing is stored"));
        return new Portal(
                row.getID(),
                row.getProjectId(),
                row.getAddressName(),
                row.getPortalTitle(),
                orEmpty(row.getIntroduction()),
                Optional.of(orEmpty(row.getGroupName())).filter(name -> !name.isEmpty()),
                !row.isSwitchedOff(),
                stored.questions().stream()
                        .map(each -> new PortalQuestion(
                                PortalField.valueOf(each.field()),
                                each.mandatory(),
                                orEmpty(each.label()),
                                orEmpty(each.help())))
                        .toList(),
                row.getOwnerKey(),
                row.getRowVersion());
    }

    @Override
    public Portal insert(Portal portal) {
        Map<String, Object> row = new HashMap<>();
        row.put("PROJECT_ID", portal.projectId());
        row.put("ADDRESS_NAME", portal.address());
        row.put("PORTAL_TITLE", portal.title());
        row.put("INTRODUCTION", portal.introduction());
        portal.group().ifPresent(group -> row.put("GROUP_NAME", group));
        row.put("SWITCHED_OFF", !portal.active());
        row.put("QUESTIONS", questions(portal));
        row.put("OWNER_KEY", portal.ownerKey());
        row.put("ROW_VERSION", portal.version());
        return portal.withId(ao.create(PortalEntity.class, row).getID());
    }

    @Override
    public void update(Portal portal) {
        PortalEntity row = ao.get(PortalEntity.class, (int) portal.id());
        row.setProjectId(portal.projectId());
        row.setAddressName(portal.address());
        row.setPortalTitle(portal.title());
        row.setIntroduction(portal.introduction());
        row.setGroupName(portal.group().orElse(null));
        row.setSwitchedOff(!portal.active());
        row.setQuestions(questions(portal));
        row.setOwnerKey(portal.ownerKey());
        row.setRowVersion(portal.version());
        row.save();
    }

    private static String questions(Portal portal) {
        return Json.write(new StoredQuestions(portal.questions().stream()
                .map(each -> new StoredQuestion(each.field().name(), each.mandatory(), each.label(), each.help()))
                .toList()));
    }

    @Override
    public void remove(long id) {
        ao.deleteWithSQL(PortalEntity.class, "ID = ?", (int) id);
    }
}
