-- The page of one lead of a past day asks for its changes alone.
create index consultation_changes_by_lead on consultation_changes (lead_id, recorded_at);
