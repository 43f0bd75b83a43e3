package no.medvirk.testing;

import java.util.List;

/**
 * Every table and every function that sees across municipalities, each in its class. A new one is written here by whoever decides
 * which it is; one that is gone must leave.
 *
 * @param name with its schema
 * @param kind {@code tenant}: rows of one municipality. {@code global}: of the installation, without personal content.
 *     {@code reference}: the same for all, only read by the application. {@code definer}: a function that runs with its owner's rights
 * @param owner of a function; tables belong to {@code medvirk_owner}
 */
record SchemaLintTables(String name, String kind, String owner) {

    private static final String TENANT = """
            core.member core.change core.repeat core.telling
            catalogue.unit catalogue.it_system catalogue.work_role catalogue.public_service
            catalogue.service_unit catalogue.service_role catalogue.service_system catalogue.service_theme
            research.study research.study_service research.study_member research.activity research.activity_participant
            research.participant research.consent research.note research.note_block research.tag research.highlight
            research.highlight_tag research.actual_journey research.touchpoint research.insight research.insight_highlight research.insight_publication research.need
            research.need_service research.need_insight research.finding_use research.mend research.withdrawal
            catalogue.goal
            journeys.journey journeys.phase journeys.step journeys.lane journeys.card journeys.comment journeys.operation
            journeys.finding journeys.triage journeys.version
            journeys.performer_lane journeys.confirmation journeys.evidence journeys.need_met journeys.need_answered journeys.pain_answered journeys.origin
            journeys.arrow journeys.plan journeys.committed_action journeys.reservation journeys.indicator journeys.measured
            journeys.persona journeys.persona_insight journeys.saved_view journeys.shared_link journeys.template journeys.copied
            roadmap.initiative roadmap.initiative_service roadmap.initiative_goal roadmap.opportunity roadmap.decision roadmap.rejection
            roadmap.action roadmap.action_step roadmap.benefit roadmap.benefit_action
            thread.node thread.link
            measurement.indicator measurement.definition measurement.survey measurement.response measurement.answer_text
            measurement.observation measurement.baseline measurement.baseline_lock measurement.testimony
            benchmarking.contribution benchmarking.exchange benchmarking.initiative benchmarking.activity benchmarking.satisfaction
            benchmarking.heard
            """;

    // the sessions hold who is signed in, for as long as they are
    private static final String GLOBAL =
            "core.municipality core.operator core.spring_session core.spring_session_attributes modulith.event_publication"
                    + " benchmarking.peer_group benchmarking.release";

    private static final String REFERENCE = "catalogue.los_concept catalogue.los_term";

    static List<SchemaLintTables> all() {
        var all = new java.util.ArrayList<SchemaLintTables>();
        add(all, "tenant", TENANT);
        add(all, "global", GLOBAL);
        add(all, "reference", REFERENCE);
        // a person's own municipalities; an example municipality, removed whole; the import of LOS;
        // what municipalities pushed to be compared, for the freeze
        all.add(new SchemaLintTables("core.memberships_of(text,text)", "definer", "medvirk_ops"));
        all.add(new SchemaLintTables("core.remove_example(uuid)", "definer", "medvirk_ops"));
        all.add(new SchemaLintTables("catalogue.replace_los(jsonb)", "definer", "medvirk_owner"));
        // the search: which of the bound municipality's things, no texts
        all.add(new SchemaLintTables("thread.found(jsonb,text[],uuid)", "definer", "medvirk_ops"));
        all.add(new SchemaLintTables("benchmarking.contributed(text,date,date,boolean)", "definer", "medvirk_ops"));
        return all;
    }

    private static void add(List<SchemaLintTables> all, String kind, String names) {
        for (String name : names.strip().split("\\s+")) {
            all.add(new SchemaLintTables(name, kind, "medvirk_owner"));
        }
    }
}
