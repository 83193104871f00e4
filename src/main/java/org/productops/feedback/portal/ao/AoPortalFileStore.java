package org.productops.feedback.portal.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.ContentParts;
import org.productops.feedback.portal.PortalFile;
import org.productops.feedback.portal.PortalFileStore;

/** Files that wait for their issues, in the product's database: nodes share nothing else. */
@JiraComponent
public final class AoPortalFileStore implements PortalFileStore {

    private final ActiveObjects ao;

    @Inject
    public AoPortalFileStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public PortalFile insert(PortalFile file, byte[] content) {
        PortalFileEntity row = ao.create(
                PortalFileEntity.class,
                Map.of(
                        "TOKEN_TEXT", file.token(),
                        "SENT_ID", file.sentId().orElse(0),
                        "USER_KEY", file.userKey(),
                        "FILE_NAME", file.name(),
                        "FILE_BYTES", file.size(),
                        "KEPT_AT", Date.from(file.keptAt())));
        List<String> parts = ContentParts.of(content);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rows.add(Map.of("FILE_ID", (long) row.getID(), "PART_POSITION", i, "PART_CONTENT", parts.get(i)));
        }
        ContentParts.insert(ao, PortalFilePartEntity.class, rows);
        return file(row);
    }

    @Override
    public List<PortalFile> withTokens(Collection<String> tokens) {
        return tokens.isEmpty() ? List.of() : files(Batches.in(Query.select(), "TOKEN_TEXT", List.copyOf(tokens)));
    }

    @Override
    public long bytesOfUser(String userKey) {
        return files(Query.select().where("USER_KEY = ? AND SENT_ID = ?", userKey, 0L)).stream()
                .mapToLong(PortalFile::size)
                .sum();
    }

    @Override
    public void setSent(Collection<Long> ids, long sentId) {
        ids.forEach(id -> {
            PortalFileEntity row = ao.get(PortalFileEntity.class, id.intValue());
            row.setSentId(sentId);
            row.save();
        });
    }

    @Override
    public List<PortalFile> ofSent(Collection<Long> sentIds) {
        List<PortalFile> all = new ArrayList<>();
        Batches.each(sentIds, batch -> all.addAll(files(Batches.in(Query.select(), "SENT_ID", batch))));
        return all;
    }

    @Override
    public List<Long> sentIds(int most) {
        return files(Query.select().where("SENT_ID > ?", 0L).order("ID ASC").limit(most)).stream()
                .map(file -> file.sentId().orElseThrow())
                .distinct()
                .toList();
    }

    private List<PortalFile> files(Query query) {
        return Arrays.stream(ao.find(PortalFileEntity.class, query))
                .map(AoPortalFileStore::file)
                .toList();
    }

    private static PortalFile file(PortalFileEntity row) {
        return new PortalFile(
                row.getID(),
                row.getTokenText(),
                row.getSentId() == 0 ? OptionalLong.empty() : OptionalLong.of(row.getSentId()),
                row.getUserKey(),
                row.getFileName(),
                row.getFileBytes(),
                row.getKeptAt().toInstant());
    }

    @Override
    public byte[] content(long id) {
        return ContentParts.whole(Arrays.stream(ao.find(
                        PortalFilePartEntity.class,
                        Query.select().where("FILE_ID = ?", id).order("ID ASC")))
                .map(PortalFilePartEntity::getPartContent)
                .toList());
    }

    @Override
    public void remove(long id) {
        ao.deleteWithSQL(PortalFilePartEntity.class, "FILE_ID = ?", id);
        ao.deleteWithSQL(PortalFileEntity.class, "ID = ?", (int) id);
    }

    @Override
    public void removeUnsentBefore(Instant time) {
        files(Query.select().where("SENT_ID = ? AND KEPT_AT < ?", 0L, Date.from(time)))
                .forEach(file -> remove(file.id()));
    }
}
