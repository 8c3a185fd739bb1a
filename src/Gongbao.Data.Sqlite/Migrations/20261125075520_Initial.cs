using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gongbao.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_counter",
                columns: table => new
                {
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false),
                    @sealed = table.Column<long>(name: "sealed", type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_counter", x => x.unit_id);
                });

            migrationBuilder.CreateTable(
                name: "audit_root",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    no = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    key_id = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    mac = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_root", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "audit_row",
                columns: table => new
                {
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    actor_id = table.Column<string>(type: "TEXT", nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", nullable: false),
                    on_behalf_of = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    subject_type = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    details = table.Column<string>(type: "TEXT", nullable: true),
                    key_id = table.Column<string>(type: "TEXT", nullable: false),
                    mac = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_row", x => new { x.unit_id, x.seq });
                });

            migrationBuilder.CreateTable(
                name: "audit_seal",
                columns: table => new
                {
                    no = table.Column<long>(type: "INTEGER", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    key_id = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_seal", x => x.no);
                });

            migrationBuilder.CreateTable(
                name: "care_pay_run",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    county = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    known = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: true),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    persons = table.Column<int>(type: "INTEGER", nullable: false),
                    lines = table.Column<int>(type: "INTEGER", nullable: false),
                    total_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    regular_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    difference_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    recovery_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_pay_run", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "care_payee",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    bank = table.Column<string>(type: "TEXT", nullable: false),
                    account = table.Column<string>(type: "TEXT", nullable: false),
                    account_hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_payee", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "care_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    county = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    township = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    id_number = table.Column<string>(type: "TEXT", nullable: false),
                    id_hash = table.Column<string>(type: "TEXT", nullable: false),
                    certificate = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    birth = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    grade = table.Column<byte>(type: "INTEGER", nullable: false),
                    household = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    met_standard = table.Column<bool>(type: "INTEGER", nullable: false),
                    last_month = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    exit_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "care_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    for_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    @for = table.Column<string>(name: "for", type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_step", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "care_upload",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    county = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    file = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    matched = table.Column<int>(type: "INTEGER", nullable: false),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_upload", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", nullable: false),
                    county = table.Column<string>(type: "TEXT", nullable: false),
                    order = table.Column<string>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    owner_unit = table.Column<string>(type: "TEXT", nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    facts = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    identity = table.Column<string>(type: "TEXT", nullable: false),
                    identity_hash = table.Column<string>(type: "TEXT", nullable: false),
                    open_mark = table.Column<Guid>(type: "TEXT", nullable: false),
                    applicant_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    acts = table.Column<int>(type: "INTEGER", nullable: false),
                    touched_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_series",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "commitment_chain_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    chain_id = table.Column<string>(type: "TEXT", nullable: false),
                    point_id = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    by_unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    withdrawn = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_chain_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "commitment_day",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_day", x => x.day);
                });

            migrationBuilder.CreateTable(
                name: "commitment_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    pack_key = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_en = table.Column<string>(type: "TEXT", nullable: true),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    part_of = table.Column<string>(type: "TEXT", nullable: false),
                    part_year = table.Column<int>(type: "INTEGER", nullable: true),
                    region_code = table.Column<string>(type: "TEXT", nullable: true),
                    chain_id = table.Column<string>(type: "TEXT", nullable: true),
                    action_id = table.Column<string>(type: "TEXT", nullable: true),
                    document_number = table.Column<string>(type: "TEXT", nullable: true),
                    target_class = table.Column<string>(type: "TEXT", nullable: true),
                    target_kind = table.Column<string>(type: "TEXT", nullable: true),
                    subject = table.Column<string>(type: "TEXT", nullable: true),
                    scope = table.Column<string>(type: "TEXT", nullable: true),
                    comparator = table.Column<string>(type: "TEXT", nullable: true),
                    value = table.Column<long>(type: "INTEGER", nullable: true),
                    min = table.Column<long>(type: "INTEGER", nullable: true),
                    max = table.Column<long>(type: "INTEGER", nullable: true),
                    measure = table.Column<string>(type: "TEXT", nullable: true),
                    adds_up = table.Column<bool>(type: "INTEGER", nullable: false),
                    definition_agreed = table.Column<bool>(type: "INTEGER", nullable: false),
                    baseline = table.Column<long>(type: "INTEGER", nullable: true),
                    baseline_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    baseline_source = table.Column<string>(type: "TEXT", nullable: true),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    deadline_text = table.Column<string>(type: "TEXT", nullable: true),
                    frequency = table.Column<string>(type: "TEXT", nullable: true),
                    trigger = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    owner_unit_id = table.Column<string>(type: "TEXT", nullable: true),
                    owner_basis = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_owner_unit_id = table.Column<string>(type: "TEXT", nullable: true),
                    published = table.Column<bool>(type: "INTEGER", nullable: false),
                    ambiguities = table.Column<string>(type: "TEXT", nullable: false),
                    is_unverified = table.Column<bool>(type: "INTEGER", nullable: false),
                    latest_value = table.Column<long>(type: "INTEGER", nullable: true),
                    latest_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reported_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    light = table.Column<int>(type: "INTEGER", nullable: true),
                    light_reason = table.Column<string>(type: "TEXT", nullable: true),
                    light_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    registered_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    superseded_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_item", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_item_commitment_item_parent_id",
                        column: x => x.parent_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "commitment_letter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    from_unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reply = table.Column<string>(type: "TEXT", nullable: true),
                    replied_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_letter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "commitment_reporting_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    with_check = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_reporting_steps", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "commitment_review",
                columns: table => new
                {
                    document_key = table.Column<string>(type: "TEXT", nullable: false),
                    text_version = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    besides = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_review", x => x.document_key);
                });

            migrationBuilder.CreateTable(
                name: "commitment_series",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_series", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "commitment_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    for_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    @for = table.Column<string>(name: "for", type: "TEXT", nullable: true),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_step", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_key",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    friendly_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_protection_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "file_content",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_content", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "gazette_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    instrument = table.Column<string>(type: "TEXT", nullable: true),
                    subtitle = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    form = table.Column<string>(type: "TEXT", nullable: true),
                    issuer = table.Column<string>(type: "TEXT", nullable: false),
                    recipients = table.Column<string>(type: "TEXT", nullable: false),
                    disclosure = table.Column<string>(type: "TEXT", nullable: true),
                    title_note = table.Column<string>(type: "TEXT", nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    date_basis = table.Column<string>(type: "TEXT", nullable: true),
                    effective_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    effective_basis = table.Column<string>(type: "TEXT", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    expires_basis = table.Column<string>(type: "TEXT", nullable: true),
                    force_e_id = table.Column<string>(type: "TEXT", nullable: true),
                    force_clause = table.Column<string>(type: "TEXT", nullable: true),
                    repealed_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_trial = table.Column<bool>(type: "INTEGER", nullable: false),
                    issue_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    pack_id = table.Column<string>(type: "TEXT", nullable: true),
                    current = table.Column<int>(type: "INTEGER", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gazette_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: false),
                    file_size = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    corrections = table.Column<string>(type: "TEXT", nullable: false),
                    issue_slug = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_draft", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gazette_issue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    pack_id = table.Column<string>(type: "TEXT", nullable: true),
                    printed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    published_at = table.Column<long>(type: "INTEGER", nullable: false),
                    published_by = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_issue", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gazette_source",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    facts = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_source", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "meta",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meta", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    parked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "receipt",
                columns: table => new
                {
                    actor_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    token = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    request_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    location = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_receipt", x => new { x.actor_id, x.token });
                });

            migrationBuilder.CreateTable(
                name: "region_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    parent = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    exists_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    exists_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    counts_as_county = table.Column<bool>(type: "INTEGER", nullable: false),
                    in_central_area = table.Column<bool>(type: "INTEGER", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    english = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    known_since = table.Column<long>(type: "INTEGER", nullable: false),
                    known_until = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_region_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rule_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true),
                    cite = table.Column<string>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    known = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rule_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_posting",
                columns: table => new
                {
                    gram = table.Column<long>(type: "INTEGER", nullable: false),
                    volume = table.Column<long>(type: "INTEGER", nullable: false),
                    places = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_posting", x => new { x.gram, x.volume });
                });

            migrationBuilder.CreateTable(
                name: "search_volume",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    heads = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_volume", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "unit_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    exists_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    exists_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    parent = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    english = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    known_since = table.Column<long>(type: "INTEGER", nullable: false),
                    known_until = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    region_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    must_change_password = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "care_pay_line",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    payee_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    service = table.Column<string>(type: "TEXT", nullable: false),
                    standard_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    living_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    nursing_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    subsistence_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    old_age_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    other_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    sources_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_pay_line", x => new { x.run_id, x.no });
                    table.ForeignKey(
                        name: "FK_care_pay_line_care_pay_run_run_id",
                        column: x => x.run_id,
                        principalTable: "care_pay_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_pay_return",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    payee_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    county = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    released_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_pay_return", x => x.id);
                    table.ForeignKey(
                        name: "FK_care_pay_return_care_pay_run_run_id",
                        column: x => x.run_id,
                        principalTable: "care_pay_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    from_township = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    to_township = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", nullable: false),
                    upload_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_change", x => x.id);
                    table.ForeignKey(
                        name: "FK_care_change_care_person_person_id",
                        column: x => x.person_id,
                        principalTable: "care_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_exit_notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    county = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    claimed_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", nullable: false),
                    upload_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_exit_notice", x => x.id);
                    table.ForeignKey(
                        name: "FK_care_exit_notice_care_person_person_id",
                        column: x => x.person_id,
                        principalTable: "care_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_recovery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    payee_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    county = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    amount_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_recovery", x => x.id);
                    table.ForeignKey(
                        name: "FK_care_recovery_care_person_person_id",
                        column: x => x.person_id,
                        principalTable: "care_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_span",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    county = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    service = table.Column<string>(type: "TEXT", nullable: false),
                    payee_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    standard_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    living_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    nursing_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    subsistence_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    old_age_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    other_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    sources_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", nullable: false),
                    event_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_span", x => x.id);
                    table.ForeignKey(
                        name: "FK_care_span_care_payee_payee_id",
                        column: x => x.payee_id,
                        principalTable: "care_payee",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_care_span_care_person_person_id",
                        column: x => x.person_id,
                        principalTable: "care_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_finding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    upload_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    county = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    last_month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    overpaid_fen = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_finding", x => x.id);
                    table.ForeignKey(
                        name: "FK_care_finding_care_person_person_id",
                        column: x => x.person_id,
                        principalTable: "care_person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_care_finding_care_upload_upload_id",
                        column: x => x.upload_id,
                        principalTable: "care_upload",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_need",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    upload_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    county = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    township = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    id_number = table.Column<string>(type: "TEXT", nullable: false),
                    id_hash = table.Column<string>(type: "TEXT", nullable: false),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    grade = table.Column<byte>(type: "INTEGER", nullable: false),
                    certain = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_need", x => x.id);
                    table.ForeignKey(
                        name: "FK_care_need_care_upload_upload_id",
                        column: x => x.upload_id,
                        principalTable: "care_upload",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_act",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    issuer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issuer = table.Column<string>(type: "TEXT", nullable: false),
                    drafter = table.Column<string>(type: "TEXT", nullable: false),
                    checker = table.Column<string>(type: "TEXT", nullable: true),
                    @for = table.Column<string>(name: "for", type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_act", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_act_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_deadline",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    stopped_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    days_stopped = table.Column<int>(type: "INTEGER", nullable: false),
                    met_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_deadline", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_deadline_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_decision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: false),
                    verdict = table.Column<string>(type: "TEXT", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    parameters = table.Column<string>(type: "TEXT", nullable: false),
                    explanation = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_decision", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_decision_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    drafter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    drafter = table.Column<string>(type: "TEXT", nullable: false),
                    drafter_for = table.Column<Guid>(type: "TEXT", nullable: true),
                    checker_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    checker = table.Column<string>(type: "TEXT", nullable: true),
                    checker_for = table.Column<Guid>(type: "TEXT", nullable: true),
                    back = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_draft", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_draft_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_rating",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stars = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_rating", x => x.case_id);
                    table.ForeignKey(
                        name: "FK_case_rating_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "public_notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", nullable: false),
                    county = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    shown = table.Column<string>(type: "TEXT", nullable: false),
                    taken_down_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_notice", x => x.id);
                    table.ForeignKey(
                        name: "FK_public_notice_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "commitment_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    was = table.Column<string>(type: "TEXT", nullable: true),
                    now = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    @for = table.Column<string>(name: "for", type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_change", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_change_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_cycle",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cadence = table.Column<string>(type: "TEXT", nullable: false),
                    due_days = table.Column<int>(type: "INTEGER", nullable: false),
                    in_working_days = table.Column<bool>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    document_number = table.Column<string>(type: "TEXT", nullable: true),
                    path = table.Column<string>(type: "TEXT", nullable: true),
                    set_by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_cycle", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_cycle_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_due",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    period_end = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opens = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    late_since = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_due", x => new { x.item_id, x.unit_id, x.period });
                    table.ForeignKey(
                        name: "FK_commitment_due_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_escalation",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    level = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_escalation", x => new { x.item_id, x.unit_id, x.subject, x.level });
                    table.ForeignKey(
                        name: "FK_commitment_escalation_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_extension",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    old_deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    new_deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    requested_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_extension", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_extension_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_instruction",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    about_item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    leader_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leader = table.Column<string>(type: "TEXT", nullable: false),
                    to_unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    given_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_instruction", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_instruction_commitment_item_about_item_id",
                        column: x => x.about_item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_commitment_instruction_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_light",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    light = table.Column<int>(type: "INTEGER", nullable: true),
                    was = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    reasons = table.Column<string>(type: "TEXT", nullable: false),
                    law = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_light", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_light_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_milestone",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    planned_value = table.Column<long>(type: "INTEGER", nullable: true),
                    reached_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_milestone", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_milestone_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    period_end = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: true),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    problem = table.Column<string>(type: "TEXT", nullable: true),
                    help = table.Column<string>(type: "TEXT", nullable: true),
                    says_done = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    corrects_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_report", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_report_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_source",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    document_number = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    e_id = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_source", x => new { x.item_id, x.place });
                    table.ForeignKey(
                        name: "FK_commitment_source_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_unit",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    printed_name = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: true),
                    role = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_unit", x => new { x.item_id, x.place });
                    table.ForeignKey(
                        name: "FK_commitment_unit_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_letter_item",
                columns: table => new
                {
                    letter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_letter_item", x => new { x.letter_id, x.item_id });
                    table.ForeignKey(
                        name: "FK_commitment_letter_item_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_commitment_letter_item_commitment_letter_letter_id",
                        column: x => x.letter_id,
                        principalTable: "commitment_letter",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_figure_left_out",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document_key = table.Column<string>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    annex = table.Column<int>(type: "INTEGER", nullable: false),
                    e_id = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: false),
                    marks = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_figure_left_out", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_figure_left_out_commitment_review_document_key",
                        column: x => x.document_key,
                        principalTable: "commitment_review",
                        principalColumn: "document_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_proposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document_key = table.Column<string>(type: "TEXT", nullable: false),
                    text_version = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    annex = table.Column<int>(type: "INTEGER", nullable: false),
                    e_id = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    units = table.Column<string>(type: "TEXT", nullable: false),
                    marks = table.Column<string>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", nullable: false),
                    figure_key = table.Column<string>(type: "TEXT", nullable: true),
                    subject_key = table.Column<string>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: true),
                    deadline = table.Column<string>(type: "TEXT", nullable: true),
                    edited = table.Column<bool>(type: "INTEGER", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_proposal", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_proposal_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_commitment_proposal_commitment_review_document_key",
                        column: x => x.document_key,
                        principalTable: "commitment_review",
                        principalColumn: "document_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "commitment_unit_pick",
                columns: table => new
                {
                    document_key = table.Column<string>(type: "TEXT", nullable: false),
                    printed_name = table.Column<string>(type: "TEXT", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_unit_pick", x => new { x.document_key, x.printed_name });
                    table.ForeignKey(
                        name: "FK_commitment_unit_pick_commitment_review_document_key",
                        column: x => x.document_key,
                        principalTable: "commitment_review",
                        principalColumn: "document_key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "file_chunk",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_chunk", x => new { x.hash, x.no });
                    table.ForeignKey(
                        name: "FK_file_chunk_file_content_hash",
                        column: x => x.hash,
                        principalTable: "file_content",
                        principalColumn: "hash",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stored_file", x => x.id);
                    table.ForeignKey(
                        name: "FK_stored_file_file_content_hash",
                        column: x => x.hash,
                        principalTable: "file_content",
                        principalColumn: "hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gazette_appointment",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    e_id = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    post = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_appointment", x => new { x.document_id, x.order });
                    table.ForeignKey(
                        name: "FK_gazette_appointment_gazette_document_document_id",
                        column: x => x.document_id,
                        principalTable: "gazette_document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gazette_interpretation",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    of_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    of_number = table.Column<string>(type: "TEXT", nullable: true),
                    of_title = table.Column<string>(type: "TEXT", nullable: false),
                    office = table.Column<string>(type: "TEXT", nullable: true),
                    contact = table.Column<string>(type: "TEXT", nullable: true),
                    interpreters = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_interpretation", x => x.document_id);
                    table.ForeignKey(
                        name: "FK_gazette_interpretation_gazette_document_document_id",
                        column: x => x.document_id,
                        principalTable: "gazette_document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gazette_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_e_id = table.Column<string>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    to_number = table.Column<string>(type: "TEXT", nullable: true),
                    to_title = table.Column<string>(type: "TEXT", nullable: true),
                    to_e_id = table.Column<string>(type: "TEXT", nullable: true),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    from_pack = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_link", x => x.id);
                    table.ForeignKey(
                        name: "FK_gazette_link_gazette_document_from_id",
                        column: x => x.from_id,
                        principalTable: "gazette_document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gazette_meeting",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    chair = table.Column<string>(type: "TEXT", nullable: true),
                    chair_post = table.Column<string>(type: "TEXT", nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    date_basis = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_meeting", x => x.document_id);
                    table.ForeignKey(
                        name: "FK_gazette_meeting_gazette_document_document_id",
                        column: x => x.document_id,
                        principalTable: "gazette_document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gazette_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", nullable: false),
                    text_hash = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    instrument_at = table.Column<int>(type: "INTEGER", nullable: false),
                    warnings = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_gazette_version_gazette_document_document_id",
                        column: x => x.document_id,
                        principalTable: "gazette_document",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "region_alias",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_region_alias", x => new { x.entry_id, x.place });
                    table.ForeignKey(
                        name: "FK_region_alias_region_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "region_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rule_change_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    change_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    for_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    @for = table.Column<string>(name: "for", type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rule_change_step", x => x.id);
                    table.ForeignKey(
                        name: "FK_rule_change_step_rule_change_change_id",
                        column: x => x.change_id,
                        principalTable: "rule_change",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "unit_alias",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_alias", x => new { x.entry_id, x.place });
                    table.ForeignKey(
                        name: "FK_unit_alias_unit_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "unit_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit_member",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_member", x => new { x.entry_id, x.place });
                    table.ForeignKey(
                        name: "FK_unit_member_unit_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "unit_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit_succession",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    to_unit = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    from_day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    scope = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    is_unverified = table.Column<bool>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_succession", x => new { x.entry_id, x.place });
                    table.ForeignKey(
                        name: "FK_unit_succession_unit_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "unit_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "application_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    procedure = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    updated_at = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_application_draft", x => x.id);
                    table.ForeignKey(
                        name: "FK_application_draft_users_owner_id",
                        column: x => x.owner_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text_zh = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    text_en = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    href = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_message", x => x.id);
                    table.ForeignKey(
                        name: "FK_message_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "role_holding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    unit_id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_holding", x => x.id);
                    table.ForeignKey(
                        name: "FK_role_holding_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "user_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_claim", x => x.id);
                    table.ForeignKey(
                        name: "FK_user_claim_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "FK_user_login_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_passkey", x => x.credential_id);
                    table.ForeignKey(
                        name: "FK_user_passkey_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "FK_user_token_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_attachment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_attachment", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_attachment_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_case_attachment_stored_file_file_id",
                        column: x => x.file_id,
                        principalTable: "stored_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    stamped_file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_document", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_document_case_file_case_id",
                        column: x => x.case_id,
                        principalTable: "case_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_case_document_stored_file_stamped_file_id",
                        column: x => x.stamped_file_id,
                        principalTable: "stored_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "commitment_bulletin",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    month = table.Column<string>(type: "TEXT", nullable: false),
                    from_unit_id = table.Column<string>(type: "TEXT", nullable: false),
                    remarks = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: true),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    hash = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_bulletin", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_bulletin_stored_file_file_id",
                        column: x => x.file_id,
                        principalTable: "stored_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "commitment_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitment_evidence", x => x.id);
                    table.ForeignKey(
                        name: "FK_commitment_evidence_commitment_item_item_id",
                        column: x => x.item_id,
                        principalTable: "commitment_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_commitment_evidence_stored_file_file_id",
                        column: x => x.file_id,
                        principalTable: "stored_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gazette_meeting_adoption",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    adopted_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_meeting_adoption", x => new { x.document_id, x.order });
                    table.ForeignKey(
                        name: "FK_gazette_meeting_adoption_gazette_meeting_document_id",
                        column: x => x.document_id,
                        principalTable: "gazette_meeting",
                        principalColumn: "document_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gazette_meeting_item",
                columns: table => new
                {
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    act = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false),
                    e_id = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_meeting_item", x => new { x.document_id, x.order });
                    table.ForeignKey(
                        name: "FK_gazette_meeting_item_gazette_meeting_document_id",
                        column: x => x.document_id,
                        principalTable: "gazette_meeting",
                        principalColumn: "document_id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gazette_annex",
                columns: table => new
                {
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    label = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    e_id = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_annex", x => new { x.version_id, x.number });
                    table.ForeignKey(
                        name: "FK_gazette_annex_gazette_version_version_id",
                        column: x => x.version_id,
                        principalTable: "gazette_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gazette_provision",
                columns: table => new
                {
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    e_id = table.Column<string>(type: "TEXT", nullable: false),
                    parent = table.Column<int>(type: "INTEGER", nullable: false),
                    depth = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    label = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    title_end = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    citation = table.Column<string>(type: "TEXT", nullable: false),
                    annex = table.Column<int>(type: "INTEGER", nullable: false),
                    start = table.Column<int>(type: "INTEGER", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    links = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_provision", x => new { x.version_id, x.order });
                    table.ForeignKey(
                        name: "FK_gazette_provision_gazette_version_version_id",
                        column: x => x.version_id,
                        principalTable: "gazette_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gazette_reading",
                columns: table => new
                {
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gazette_reading", x => x.version_id);
                    table.ForeignKey(
                        name: "FK_gazette_reading_gazette_version_version_id",
                        column: x => x.version_id,
                        principalTable: "gazette_version",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "draft_attachment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_draft_attachment", x => x.id);
                    table.ForeignKey(
                        name: "FK_draft_attachment_application_draft_draft_id",
                        column: x => x.draft_id,
                        principalTable: "application_draft",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_draft_attachment_stored_file_file_id",
                        column: x => x.file_id,
                        principalTable: "stored_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "leave_cover",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cover_user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leave_cover", x => x.id);
                    table.ForeignKey(
                        name: "FK_leave_cover_role_holding_holding_id",
                        column: x => x.holding_id,
                        principalTable: "role_holding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_leave_cover_users_cover_user_id",
                        column: x => x.cover_user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_application_draft_case_id",
                table: "application_draft",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_application_draft_owner_id_updated_at",
                table: "application_draft",
                columns: new[] { "owner_id", "updated_at" });

            migrationBuilder.CreateIndex(
                name: "IX_application_draft_until",
                table: "application_draft",
                column: "until");

            migrationBuilder.CreateIndex(
                name: "IX_audit_row_at",
                table: "audit_row",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_audit_row_subject_type_subject_id",
                table: "audit_row",
                columns: new[] { "subject_type", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_seal_unit_id_seq",
                table: "audit_seal",
                columns: new[] { "unit_id", "seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_care_change_person_id",
                table: "care_change",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_care_exit_notice_person_id",
                table: "care_exit_notice",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_care_exit_notice_upload_id",
                table: "care_exit_notice",
                column: "upload_id");

            migrationBuilder.CreateIndex(
                name: "IX_care_finding_county_state",
                table: "care_finding",
                columns: new[] { "county", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_care_finding_open",
                table: "care_finding",
                column: "person_id",
                unique: true,
                filter: "state IN ('Proposed', 'Drafted', 'Checked')");

            migrationBuilder.CreateIndex(
                name: "IX_care_finding_upload_id_state_id",
                table: "care_finding",
                columns: new[] { "upload_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_care_need_upload_id_id",
                table: "care_need",
                columns: new[] { "upload_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_care_pay_line_person_id_month",
                table: "care_pay_line",
                columns: new[] { "person_id", "month" });

            migrationBuilder.CreateIndex(
                name: "IX_care_pay_return_county_released_at",
                table: "care_pay_return",
                columns: new[] { "county", "released_at" });

            migrationBuilder.CreateIndex(
                name: "IX_care_pay_return_run_id_person_id_payee_id",
                table: "care_pay_return",
                columns: new[] { "run_id", "person_id", "payee_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_care_pay_run_county_month_no",
                table: "care_pay_run",
                columns: new[] { "county", "month", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_care_pay_run_open",
                table: "care_pay_run",
                column: "county",
                unique: true,
                filter: "state IN ('Draft', 'Checked')");

            migrationBuilder.CreateIndex(
                name: "IX_care_payee_account_hash",
                table: "care_payee",
                column: "account_hash");

            migrationBuilder.CreateIndex(
                name: "IX_care_person_county_state_assessed_on_met_standard",
                table: "care_person",
                columns: new[] { "county", "state", "assessed_on", "met_standard" });

            migrationBuilder.CreateIndex(
                name: "IX_care_person_county_state_id",
                table: "care_person",
                columns: new[] { "county", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_care_person_id_hash",
                table: "care_person",
                column: "id_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_care_recovery_county_state_id",
                table: "care_recovery",
                columns: new[] { "county", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_care_recovery_person_id",
                table: "care_recovery",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_care_span_county_until",
                table: "care_span",
                columns: new[] { "county", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_care_span_payee_id",
                table: "care_span",
                column: "payee_id");

            migrationBuilder.CreateIndex(
                name: "IX_care_span_person_id",
                table: "care_span",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_care_step_subject_id",
                table: "care_step",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "IX_care_upload_county_kind_id",
                table: "care_upload",
                columns: new[] { "county", "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_case_act_case_id_seq",
                table: "case_act",
                columns: new[] { "case_id", "seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_attachment_case_id",
                table: "case_attachment",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_attachment_file_id",
                table: "case_attachment",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_deadline_case_id",
                table: "case_deadline",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_decision_case_id",
                table: "case_decision",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_decision_rule_decided_on",
                table: "case_decision",
                columns: new[] { "rule", "decided_on" });

            migrationBuilder.CreateIndex(
                name: "IX_case_document_case_id_no",
                table: "case_document",
                columns: new[] { "case_id", "no" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_document_stamped_file_id",
                table: "case_document",
                column: "stamped_file_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_draft_case_id",
                table: "case_draft",
                column: "case_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_file_applicant_id",
                table: "case_file",
                column: "applicant_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_file_number",
                table: "case_file",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_file_owner_unit_state_stage_due_id",
                table: "case_file",
                columns: new[] { "owner_unit", "state", "stage", "due", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_case_file_parent_id",
                table: "case_file",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_file_procedure_identity_hash_open_mark",
                table: "case_file",
                columns: new[] { "procedure", "identity_hash", "open_mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_file_procedure_state_region_due_id_step_stage",
                table: "case_file",
                columns: new[] { "procedure", "state", "region", "due", "id", "step", "stage" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_bulletin_file_id",
                table: "commitment_bulletin",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_bulletin_month_from_unit_id",
                table: "commitment_bulletin",
                columns: new[] { "month", "from_unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitment_bulletin_number",
                table: "commitment_bulletin",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitment_chain_evidence_chain_id_point_id_on_what",
                table: "commitment_chain_evidence",
                columns: new[] { "chain_id", "point_id", "on", "what" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitment_change_day",
                table: "commitment_change",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_change_item_id_at",
                table: "commitment_change",
                columns: new[] { "item_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_cycle_item_id_since",
                table: "commitment_cycle",
                columns: new[] { "item_id", "since" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitment_due_state_due",
                table: "commitment_due",
                columns: new[] { "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_due_unit_id_state_due",
                table: "commitment_due",
                columns: new[] { "unit_id", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_escalation_level_day",
                table: "commitment_escalation",
                columns: new[] { "level", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_evidence_file_id",
                table: "commitment_evidence",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_evidence_item_id",
                table: "commitment_evidence",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_extension_item_id_requested_on",
                table: "commitment_extension",
                columns: new[] { "item_id", "requested_on" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_extension_state_requested_on",
                table: "commitment_extension",
                columns: new[] { "state", "requested_on" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_extension_waiting",
                table: "commitment_extension",
                column: "item_id",
                unique: true,
                filter: "state = 'Requested'");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_figure_left_out_document_key_e_id",
                table: "commitment_figure_left_out",
                columns: new[] { "document_key", "e_id" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_instruction_about_item_id",
                table: "commitment_instruction",
                column: "about_item_id");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_instruction_item_id",
                table: "commitment_instruction",
                column: "item_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitment_instruction_leader_id_state",
                table: "commitment_instruction",
                columns: new[] { "leader_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_instruction_to_unit_id_state_due",
                table: "commitment_instruction",
                columns: new[] { "to_unit_id", "state", "due" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_item_by_chain",
                table: "commitment_item",
                columns: new[] { "chain_id", "number", "kind", "status", "light", "owner_unit_id", "region_code", "deadline", "published" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_item_by_deadline",
                table: "commitment_item",
                columns: new[] { "deadline", "number", "kind", "status", "light", "owner_unit_id", "region_code", "chain_id", "published" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_item_by_kind",
                table: "commitment_item",
                columns: new[] { "kind", "number", "status", "light", "owner_unit_id", "region_code", "chain_id", "deadline", "published" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_item_by_light",
                table: "commitment_item",
                columns: new[] { "light", "number", "kind", "status", "owner_unit_id", "region_code", "chain_id", "deadline", "published" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_item_by_owner",
                table: "commitment_item",
                columns: new[] { "owner_unit_id", "number", "kind", "status", "light", "region_code", "chain_id", "deadline", "published" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_item_by_region",
                table: "commitment_item",
                columns: new[] { "region_code", "light", "number", "kind", "status", "owner_unit_id", "chain_id", "deadline", "published" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_item_by_status",
                table: "commitment_item",
                columns: new[] { "status", "number", "kind", "light", "owner_unit_id", "region_code", "chain_id", "deadline", "published" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_item_chain_id_light_number",
                table: "commitment_item",
                columns: new[] { "chain_id", "light", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_item_document_number_number",
                table: "commitment_item",
                columns: new[] { "document_number", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_item_light_light_since_number",
                table: "commitment_item",
                columns: new[] { "light", "light_since", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_item_list",
                table: "commitment_item",
                columns: new[] { "number", "kind", "status", "light", "owner_unit_id", "region_code", "chain_id", "deadline", "document_number", "published" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_item_number",
                table: "commitment_item",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitment_item_owner_unit_id_light_number",
                table: "commitment_item",
                columns: new[] { "owner_unit_id", "light", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_item_pack_key",
                table: "commitment_item",
                column: "pack_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitment_item_parent_id",
                table: "commitment_item",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_item_published_chain_id_light",
                table: "commitment_item",
                columns: new[] { "published", "chain_id", "light" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_item_published_light_number",
                table: "commitment_item",
                columns: new[] { "published", "light", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_item_published_owner_unit_id_light",
                table: "commitment_item",
                columns: new[] { "published", "owner_unit_id", "light" });

            migrationBuilder.CreateIndex(
                name: "ix_commitment_item_worst",
                table: "commitment_item",
                columns: new[] { "light", "number" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_letter_number",
                table: "commitment_letter",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitment_letter_state_deadline",
                table: "commitment_letter",
                columns: new[] { "state", "deadline" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_letter_unit_id_state_deadline",
                table: "commitment_letter",
                columns: new[] { "unit_id", "state", "deadline" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_letter_item_item_id",
                table: "commitment_letter_item",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_light_item_id_since",
                table: "commitment_light",
                columns: new[] { "item_id", "since" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitment_light_since_id_light_was",
                table: "commitment_light",
                columns: new[] { "since", "id", "light", "was" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_milestone_item_id_due",
                table: "commitment_milestone",
                columns: new[] { "item_id", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_proposal_document_key_e_id",
                table: "commitment_proposal",
                columns: new[] { "document_key", "e_id" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_proposal_document_key_place",
                table: "commitment_proposal",
                columns: new[] { "document_key", "place" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_proposal_figure_key",
                table: "commitment_proposal",
                column: "figure_key");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_proposal_item_id",
                table: "commitment_proposal",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_proposal_state_document_key",
                table: "commitment_proposal",
                columns: new[] { "state", "document_key" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_proposal_subject_key",
                table: "commitment_proposal",
                column: "subject_key");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_report_item_id_unit_id_period_end_revision",
                table: "commitment_report",
                columns: new[] { "item_id", "unit_id", "period_end", "revision" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_commitment_report_waiting",
                table: "commitment_report",
                columns: new[] { "period_end", "id" },
                filter: "state = 'Issued'");

            migrationBuilder.CreateIndex(
                name: "IX_commitment_reporting_steps_unit_id_since",
                table: "commitment_reporting_steps",
                columns: new[] { "unit_id", "since" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_commitment_source_document_number_e_id",
                table: "commitment_source",
                columns: new[] { "document_number", "e_id" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_step_subject_id_at",
                table: "commitment_step",
                columns: new[] { "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_commitment_unit_unit_id_item_id",
                table: "commitment_unit",
                columns: new[] { "unit_id", "item_id" });

            migrationBuilder.CreateIndex(
                name: "IX_draft_attachment_draft_id",
                table: "draft_attachment",
                column: "draft_id");

            migrationBuilder.CreateIndex(
                name: "IX_draft_attachment_file_id",
                table: "draft_attachment",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "IX_file_content_at",
                table: "file_content",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_appointment_person",
                table: "gazette_appointment",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_document_date",
                table: "gazette_document",
                column: "date");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_document_issue_id",
                table: "gazette_document",
                column: "issue_id");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_document_number",
                table: "gazette_document",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gazette_document_slug",
                table: "gazette_document",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gazette_draft_file_hash",
                table: "gazette_draft",
                column: "file_hash");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_draft_state_at",
                table: "gazette_draft",
                columns: new[] { "state", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_gazette_interpretation_of_id",
                table: "gazette_interpretation",
                column: "of_id");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_issue_file_hash",
                table: "gazette_issue",
                column: "file_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gazette_issue_slug",
                table: "gazette_issue",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gazette_link_from_id",
                table: "gazette_link",
                column: "from_id");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_link_to_id",
                table: "gazette_link",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_link_to_number",
                table: "gazette_link",
                column: "to_number");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_meeting_number",
                table: "gazette_meeting",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_meeting_adoption_adopted_id",
                table: "gazette_meeting_adoption",
                column: "adopted_id");

            migrationBuilder.CreateIndex(
                name: "IX_gazette_provision_version_id_annex_order",
                table: "gazette_provision",
                columns: new[] { "version_id", "annex", "order" });

            migrationBuilder.CreateIndex(
                name: "IX_gazette_provision_version_id_e_id",
                table: "gazette_provision",
                columns: new[] { "version_id", "e_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gazette_version_document_id_number",
                table: "gazette_version",
                columns: new[] { "document_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_leave_cover_cover_user_id",
                table: "leave_cover",
                column: "cover_user_id");

            migrationBuilder.CreateIndex(
                name: "IX_leave_cover_holding_id",
                table: "leave_cover",
                column: "holding_id");

            migrationBuilder.CreateIndex(
                name: "IX_message_user_id_at",
                table: "message",
                columns: new[] { "user_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_message_due_at",
                table: "outbox_message",
                column: "due_at",
                filter: "done_at IS NULL AND parked_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_public_notice_case_id",
                table: "public_notice",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_public_notice_county_until",
                table: "public_notice",
                columns: new[] { "county", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_receipt_at",
                table: "receipt",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_region_entry_standing",
                table: "region_entry",
                column: "code",
                unique: true,
                filter: "known_until IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_role_holding_unit_id_role",
                table: "role_holding",
                columns: new[] { "unit_id", "role" });

            migrationBuilder.CreateIndex(
                name: "IX_role_holding_user_id",
                table: "role_holding",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_rule_change_key",
                table: "rule_change",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_rule_change_state",
                table: "rule_change",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_rule_change_step_change_id",
                table: "rule_change_step",
                column: "change_id");

            migrationBuilder.CreateIndex(
                name: "IX_search_posting_volume",
                table: "search_posting",
                column: "volume");

            migrationBuilder.CreateIndex(
                name: "IX_search_volume_document_id",
                table: "search_volume",
                column: "document_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_stored_file_hash",
                table: "stored_file",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "IX_unit_alias_name",
                table: "unit_alias",
                column: "name");

            migrationBuilder.CreateIndex(
                name: "ix_unit_entry_standing",
                table: "unit_entry",
                column: "unit_id",
                unique: true,
                filter: "known_until IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_user_claim_user_id",
                table: "user_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_user_login_user_id",
                table: "user_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_user_passkey_user_id",
                table: "user_passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "users",
                column: "normalized_user_name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_counter");

            migrationBuilder.DropTable(
                name: "audit_root");

            migrationBuilder.DropTable(
                name: "audit_row");

            migrationBuilder.DropTable(
                name: "audit_seal");

            migrationBuilder.DropTable(
                name: "care_change");

            migrationBuilder.DropTable(
                name: "care_exit_notice");

            migrationBuilder.DropTable(
                name: "care_finding");

            migrationBuilder.DropTable(
                name: "care_need");

            migrationBuilder.DropTable(
                name: "care_pay_line");

            migrationBuilder.DropTable(
                name: "care_pay_return");

            migrationBuilder.DropTable(
                name: "care_recovery");

            migrationBuilder.DropTable(
                name: "care_span");

            migrationBuilder.DropTable(
                name: "care_step");

            migrationBuilder.DropTable(
                name: "case_act");

            migrationBuilder.DropTable(
                name: "case_attachment");

            migrationBuilder.DropTable(
                name: "case_deadline");

            migrationBuilder.DropTable(
                name: "case_decision");

            migrationBuilder.DropTable(
                name: "case_document");

            migrationBuilder.DropTable(
                name: "case_draft");

            migrationBuilder.DropTable(
                name: "case_rating");

            migrationBuilder.DropTable(
                name: "case_series");

            migrationBuilder.DropTable(
                name: "commitment_bulletin");

            migrationBuilder.DropTable(
                name: "commitment_chain_evidence");

            migrationBuilder.DropTable(
                name: "commitment_change");

            migrationBuilder.DropTable(
                name: "commitment_cycle");

            migrationBuilder.DropTable(
                name: "commitment_day");

            migrationBuilder.DropTable(
                name: "commitment_due");

            migrationBuilder.DropTable(
                name: "commitment_escalation");

            migrationBuilder.DropTable(
                name: "commitment_evidence");

            migrationBuilder.DropTable(
                name: "commitment_extension");

            migrationBuilder.DropTable(
                name: "commitment_figure_left_out");

            migrationBuilder.DropTable(
                name: "commitment_instruction");

            migrationBuilder.DropTable(
                name: "commitment_letter_item");

            migrationBuilder.DropTable(
                name: "commitment_light");

            migrationBuilder.DropTable(
                name: "commitment_milestone");

            migrationBuilder.DropTable(
                name: "commitment_proposal");

            migrationBuilder.DropTable(
                name: "commitment_report");

            migrationBuilder.DropTable(
                name: "commitment_reporting_steps");

            migrationBuilder.DropTable(
                name: "commitment_series");

            migrationBuilder.DropTable(
                name: "commitment_source");

            migrationBuilder.DropTable(
                name: "commitment_step");

            migrationBuilder.DropTable(
                name: "commitment_unit");

            migrationBuilder.DropTable(
                name: "commitment_unit_pick");

            migrationBuilder.DropTable(
                name: "data_protection_key");

            migrationBuilder.DropTable(
                name: "draft_attachment");

            migrationBuilder.DropTable(
                name: "file_chunk");

            migrationBuilder.DropTable(
                name: "gazette_annex");

            migrationBuilder.DropTable(
                name: "gazette_appointment");

            migrationBuilder.DropTable(
                name: "gazette_draft");

            migrationBuilder.DropTable(
                name: "gazette_interpretation");

            migrationBuilder.DropTable(
                name: "gazette_issue");

            migrationBuilder.DropTable(
                name: "gazette_link");

            migrationBuilder.DropTable(
                name: "gazette_meeting_adoption");

            migrationBuilder.DropTable(
                name: "gazette_meeting_item");

            migrationBuilder.DropTable(
                name: "gazette_provision");

            migrationBuilder.DropTable(
                name: "gazette_reading");

            migrationBuilder.DropTable(
                name: "gazette_source");

            migrationBuilder.DropTable(
                name: "leave_cover");

            migrationBuilder.DropTable(
                name: "message");

            migrationBuilder.DropTable(
                name: "meta");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "public_notice");

            migrationBuilder.DropTable(
                name: "receipt");

            migrationBuilder.DropTable(
                name: "region_alias");

            migrationBuilder.DropTable(
                name: "rule_change_step");

            migrationBuilder.DropTable(
                name: "search_posting");

            migrationBuilder.DropTable(
                name: "search_volume");

            migrationBuilder.DropTable(
                name: "unit_alias");

            migrationBuilder.DropTable(
                name: "unit_member");

            migrationBuilder.DropTable(
                name: "unit_succession");

            migrationBuilder.DropTable(
                name: "user_claim");

            migrationBuilder.DropTable(
                name: "user_login");

            migrationBuilder.DropTable(
                name: "user_passkey");

            migrationBuilder.DropTable(
                name: "user_token");

            migrationBuilder.DropTable(
                name: "care_upload");

            migrationBuilder.DropTable(
                name: "care_pay_run");

            migrationBuilder.DropTable(
                name: "care_payee");

            migrationBuilder.DropTable(
                name: "care_person");

            migrationBuilder.DropTable(
                name: "commitment_letter");

            migrationBuilder.DropTable(
                name: "commitment_item");

            migrationBuilder.DropTable(
                name: "commitment_review");

            migrationBuilder.DropTable(
                name: "application_draft");

            migrationBuilder.DropTable(
                name: "stored_file");

            migrationBuilder.DropTable(
                name: "gazette_meeting");

            migrationBuilder.DropTable(
                name: "gazette_version");

            migrationBuilder.DropTable(
                name: "role_holding");

            migrationBuilder.DropTable(
                name: "case_file");

            migrationBuilder.DropTable(
                name: "region_entry");

            migrationBuilder.DropTable(
                name: "rule_change");

            migrationBuilder.DropTable(
                name: "unit_entry");

            migrationBuilder.DropTable(
                name: "file_content");

            migrationBuilder.DropTable(
                name: "gazette_document");

            migrationBuilder.DropTable(
                name: "users");
        }
    }
}
