using System.Text.Json;

namespace Gongbao.Gazette.Contracts;

/// <summary>Meetings, appointments and interpretations as JSON.</summary>
internal static class RegisterJson
{
    public static void Write(Utf8JsonWriter w, ReadDocument d)
    {
        if (d.Meeting is { } m) Meeting(w, m);
        if (d.Appointments.Count > 0) Json.Array(w, "appointments", d.Appointments, Appointment);
        if (d.Interpretation is { } i) Interpretation(w, i);
    }

    private static void Meeting(Utf8JsonWriter w, MeetingReport m)
    {
        w.WriteStartObject("meeting");
        w.WriteString("name", m.Name);
        Json.Optional(w, "number", m.Number);
        Json.Optional(w, "chair", m.Chair);
        Json.Optional(w, "chairPost", m.ChairPost);
        Json.Array(w, "items", m.Items, Item);
        Json.Strings(w, "adopted", m.Adopted);
        w.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter w, AgendaItem a)
    {
        w.WriteStartObject();
        w.WriteString("act", a.Act);
        w.WriteString("subject", a.Subject);
        w.WriteString("eId", a.EId);
        Json.Strings(w, "documents", a.Documents);
        w.WriteEndObject();
    }

    private static void Appointment(Utf8JsonWriter w, Appointment a)
    {
        w.WriteStartObject();
        w.WriteString("act", a.Act.ToString());
        w.WriteString("name", a.Name);
        Json.Optional(w, "post", a.Post);
        Json.Optional(w, "remark", a.Remark);
        Json.Optional(w, "from", a.From);
        w.WriteString("eId", a.EId);
        w.WriteEndObject();
    }

    private static void Interpretation(Utf8JsonWriter w, InterpretationFacts i)
    {
        w.WriteStartObject("interpretation");
        w.WriteString("documentTitle", i.DocumentTitle);
        Json.Optional(w, "document", i.Document);
        Json.Optional(w, "documentNumber", i.DocumentNumber);
        Json.Strings(w, "interpreters", i.Interpreters);
        Json.Optional(w, "contact", i.Contact);
        Json.Optional(w, "office", i.Office);
        w.WriteEndObject();
    }
}
