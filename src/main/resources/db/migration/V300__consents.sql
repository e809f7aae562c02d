-- Ways of contact by the one vocabulary of attempts; what is none of them keeps the word it came with.
update consents set channel = 'EMAIL' where lower(channel) in ('email', 'e-mail', 'emails', 'e-mails', 'mail');
update consents set channel = 'TEXT' where lower(channel) in ('text', 'texts', 'sms', 'txt');
update consents set channel = 'CALL' where lower(channel) in ('call', 'calls', 'phone', 'telephone', 'voice');
update consents set channel = 'MESSAGE'
 where lower(channel) in ('message', 'messages', 'dm', 'chat', 'whatsapp', 'instagram', 'messenger');

-- How it was said, where somebody of the studio wrote it down; and what was written down by mistake.
alter table consents add column how varchar(12);
alter table consents add column undone boolean default false not null;

-- Somebody may say it without any inquiry.
alter table consents alter column lead_id drop not null;

create index consents_last on consents (person_id, channel, id);

-- How they want to be answered, as they said with their inquiry.
alter table leads add column prefers varchar(8);
