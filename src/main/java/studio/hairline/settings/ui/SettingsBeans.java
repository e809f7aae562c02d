package studio.hairline.settings.ui;

import org.springframework.stereotype.Component;
import studio.hairline.api.Webhooks;
import studio.hairline.calendar.Feeds;
import studio.hairline.chairs.Chairs;
import studio.hairline.history.SettingsHistory;
import studio.hairline.intake.ApiKeys;
import studio.hairline.intake.Embedding;
import studio.hairline.letter.LetterRules;
import studio.hairline.money.MoneyRuleBook;
import studio.hairline.operations.Backups;
import studio.hairline.operations.Holidays;
import studio.hairline.operations.OpeningHours;
import studio.hairline.operations.StudioSettings;
import studio.hairline.operations.StudioTime;
import studio.hairline.post.MailSettings;
import studio.hairline.team.Staffing;
import studio.hairline.team.Users;
import studio.hairline.treatments.Areas;
import studio.hairline.treatments.HealingGaps;
import studio.hairline.treatments.PriceList;
import studio.hairline.triage.InboxRules;
import studio.hairline.triage.Wordings;

/** Those who keep what is set here. */
@Component
record SettingsBeans(
        StudioSettings studio,
        StudioTime time,
        OpeningHours hours,
        Holidays holidays,
        Users users,
        Staffing staffing,
        PriceList prices,
        Areas areas,
        HealingGaps gaps,
        Chairs chairs,
        Feeds feeds,
        MoneyRuleBook money,
        ApiKeys keys,
        Embedding embedding,
        InboxRules inbox,
        Webhooks webhooks,
        MailSettings mail,
        LetterRules letter,
        Wordings wordings,
        Backups backups,
        SettingsHistory history) {}
