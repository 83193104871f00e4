package org.productops.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.productops.devhost.DevelopmentHost;
import org.productops.devhost.demo.ConfluenceStory;
import org.productops.devhost.demo.JiraStory;
import org.productops.devhost.plugin.Application;

/** What there is to see beside the demo story: places, an import that waits, figures of the last weeks. */
final class TourStory {
    private static final String REST = "/rest/productops/1.0";
    private static final String IMPORTS = "/plugins/servlet/productops/areas-import";
    private static final int DAYS = 60;
    private static final int RELEASE_DAYS = 24;
    private static final int SHARES = 100;
    private static final String CHECKLISTS = REST + "/checklists";

    private static final String FILE =
            """
            key,name,parent,owner,description
            payments,Payments,,noah,Taking money and giving it back
            refunds,Refunds,payments,liam,Money that goes back to customers
            gift.cards,Gift cards,payments,mia,
            search,Search,,noah,
            wishlist,Wishlist,shopping,nobody.known,What customers want later
            """;

    private final DevelopmentHost host;

    TourStory(DevelopmentHost host) {
        this.host = host;
    }

    /** Tells all of it; ids by name. */
    Map<String, String> tell() throws SQLException {
        URI jira = host.product(Application.JIRA).baseUrl();
        new JiraStory(jira).tell();
        new ConfluenceStory(host.product(Application.CONFLUENCE).baseUrl()).tell();
        HttpApi admin = HttpApi.anonymous(jira).as("admin");
        for (JsonNode project : admin.get("/rest/api/2/project").json()) {
            String id = project.path("id").asText();
            if (project.path("key").asText().equals("MOB")) {
                expect(admin.send("PUT", REST + "/area-mappings/payments/project/" + id, null, null));
            } else if (project.path("key").asText().equals("SHOP")) {
                String rule = REST + "/area-rules/" + id;
                expect(admin.header("If-Match", "\"0\"")
                        .putJson(rule, "{\"filling\":\"mapped\",\"subTasks\":\"following\"}"));
            }
        }
        HttpApi session = HttpApi.anonymous(jira).session("admin");
        for (JsonNode field : admin.get("/rest/api/2/field").json()) {
            if (field.path("name").asText().equals("Checklist")) {
                expect(admin.postJson(
                        "/rest/api/2/screens/addToDefault/" + field.path("id").asText(), "{}"));
            }
        }
        for (String job : new String[] {"coverage-issues", "coverage-trend", "daily-digest", "area-review-digest"}) {
            expect(admin.send("POST", "/dev/jobs?run=org.productops." + job, null, null));
        }
        earlierDays();
        long done = 0;
        for (JsonNode list : admin.get(CHECKLISTS).json().path("values")) {
            if (list.path("name").asText().equals("Definition of done")) {
                done = list.path("id").asLong();
                earlierTransitions(list.path("items"));
            }
        }
        long release = admin.get(REST + "/releases").json().at("/values/0/id").asLong();
        earlierReleaseDays(release);
        return Map.of(
                "import", staged(session, FILE), "done", String.valueOf(done), "release", String.valueOf(release));
    }

    private static HttpApi.Answer expect(HttpApi.Answer answer) {
        if (answer.status() >= 400) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }

    private static String staged(HttpApi session, String file) {
        String token = HttpApi.token(session.get(IMPORTS));
        HttpApi.Answer answer =
                expect(session.postForm(IMPORTS, Map.of("format", "csv", "text", file, "atl_token", token)));
        String location = answer.header("location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** No clock can be turned back, so that the days of the past are written as the job would have. */
    private void earlierDays() throws SQLException {
        try (Connection connection =
                host.product(Application.JIRA).database().dataSource().getConnection()) {
            String sql = "INSERT INTO " + table(connection, "COVERAGE\\_DAY")
                    + " (\"COUNTED_ON\", \"GAP_KIND\", \"OPEN_COUNT\", \"EXCUSED_COUNT\", \"TOTAL_COUNT\")"
                    + " SELECT ?, \"GAP_KIND\", LEAST(\"OPEN_COUNT\" + ?, \"TOTAL_COUNT\"), \"EXCUSED_COUNT\", \"TOTAL_COUNT\" FROM "
                    + table(connection, "COVERAGE\\_DAY") + " WHERE \"COUNTED_ON\" = ?";
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int day = 1; day <= DAYS; day++) {
                    insert.setString(1, today.minusDays(day).toString());
                    insert.setInt(2, day / 9);
                    insert.setString(3, today.toString());
                    insert.executeUpdate();
                }
            }
            commit(connection);
        }
    }

    /** What became of the items of a checklist in the weeks before, a row for each. */
    private void earlierTransitions(JsonNode items) throws SQLException {
        try (Connection connection =
                host.product(Application.JIRA).database().dataSource().getConnection()) {
            String sql = "INSERT INTO " + table(connection, "ITEM\\_DAY")
                    + " (\"COUNTED_ON\", \"ITEM_ID\", \"ASKED_COUNT\", \"BLOCKED_COUNT\", \"TRIAL_COUNT\","
                    + " \"OVERRIDDEN_COUNT\", \"NOT_APPLICABLE_COUNT\", \"HURRIED_COUNT\", \"LEFT_OPEN_COUNT\")"
                    + " VALUES (?, ?, " + SHARES + ", ?, 0, ?, ?, ?, ?)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (JsonNode item : items) {
                    int[] counts = counts(item.path("text").asText());
                    insert.setString(
                            1, LocalDate.now(ZoneOffset.UTC).minusDays(7).toString());
                    insert.setLong(2, item.path("id").asLong());
                    for (int i = 0; i < counts.length; i++) {
                        insert.setInt(i + 3, counts[i]);
                    }
                    insert.executeUpdate();
                }
            }
            commit(connection);
        }
    }

    /** How often an item refused, was overridden, did not apply, was ticked at the last moment, and was left open. */
    private static int[] counts(String item) {
        return switch (item) {
            case "Product area is set" -> new int[] {9, 0, 0, 0, 0};
            case "All sub-tasks are resolved" -> new int[] {31, 4, 0, 0, 0};
            case "Release note is written" -> new int[] {38, 2, 0, 57, 0};
            case "Documentation is updated" -> new int[] {22, 3, 44, 8, 0};
            case "The description says why" -> new int[] {0, 0, 0, 0, 86};
            default -> new int[] {3, 0, 12, 5, 0};
        };
    }

    private void earlierReleaseDays(long release) throws SQLException {
        try (Connection connection =
                host.product(Application.JIRA).database().dataSource().getConnection()) {
            String sql = "INSERT INTO " + table(connection, "RELEASE\\_DAY")
                    + " (\"RELEASE_ID\", \"COUNTED_ON\", \"TOTAL_COUNT\", \"RESOLVED_COUNT\", \"READY_COUNT\","
                    + " \"MANDATORY_OPEN\", \"OVERRIDDEN_COUNT\") VALUES (?, ?, ?, ?, ?, ?, 0)";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (int day = 1; day <= RELEASE_DAYS; day++) {
                    int resolved = day < RELEASE_DAYS / 2 ? 1 : 0;
                    insert.setLong(1, release);
                    insert.setString(
                            2, LocalDate.now(ZoneOffset.UTC).minusDays(day).toString());
                    insert.setInt(3, day > RELEASE_DAYS * 3 / 4 ? 3 : day > RELEASE_DAYS / 3 ? 4 : 5);
                    insert.setInt(4, resolved);
                    insert.setInt(5, resolved);
                    insert.setInt(6, RELEASE_DAYS / 2 + day / 4);
                    insert.executeUpdate();
                }
            }
            commit(connection);
        }
    }

    private static void commit(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private static String table(Connection connection, String name) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_" + name, null)) {
            tables.next();
            return '"' + tables.getString("TABLE_SCHEM") + "\".\"" + tables.getString("TABLE_NAME") + '"';
        }
    }
}
