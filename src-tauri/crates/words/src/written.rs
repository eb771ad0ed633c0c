//! Numbers, days and lists, by the rules of ICU.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use fluent_bundle::types::FluentNumber;
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::YMD,
    input::{DateTime as Moment, Time},
};
use icu_decimal::{
    DecimalFormatter,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale as Icu;

/// A number as the language of a tag writes it, with as many digits behind the point as it asks for.
pub(crate) fn number(tag: &str, given: &FluentNumber) -> Option<String> {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(GroupingStrategy::Auto);
    let decimals = DecimalFormatter::try_new(Icu::try_from_str(tag).ok()?.into(), options).ok()?;
    let digits = given.options.minimum_fraction_digits.unwrap_or_default();
    let plain = if given.value.fract() == 0.0 || given.options.minimum_fraction_digits.is_some() {
        format!("{:.digits$}", given.value)
    } else {
        given.value.to_string()
    };
    Some(decimals.format(&Decimal::try_from_str(&plain).ok()?).to_string())
}

/// `4 Mar 2025`; as a machine writes it where ICU knows no such day.
pub(crate) fn day(form: Icu, day: NaiveDate) -> String {
    let written = || {
        let formatter = FixedCalendarDateTimeFormatter::try_new(form.into(), YMD::medium()).ok()?;
        Some(formatter.format(&gregorian(day)?).to_string())
    };
    written().unwrap_or_else(|| day.to_string())
}

/// `4 Mar 2025, 14:05`.
pub(crate) fn moment(form: Icu, at: DateTime<Utc>) -> String {
    let small = |number: u32| u8::try_from(number).ok();
    let written = || {
        let formatter = FixedCalendarDateTimeFormatter::try_new(form.into(), YMD::medium().with_time_hm()).ok()?;
        let time = Time::try_new(small(at.hour())?, small(at.minute())?, 0, 0).ok()?;
        Some(formatter.format(&Moment { date: gregorian(at.date_naive())?, time }).to_string())
    };
    written().unwrap_or_else(|| at.format("%Y-%m-%d %H:%M").to_string())
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let small = |number: u32| u8::try_from(number).ok();
    Date::try_new_gregorian(day.year(), small(day.month())?, small(day.day())?).ok()
}

/// `a, b and c`; with `or` where one of them is meant.
pub(crate) fn list(form: Icu, parts: &[String], one_of_them: bool) -> String {
    let options = ListFormatterOptions::default();
    let formatter = match one_of_them {
        true => ListFormatter::try_new_or(form.into(), options),
        false => ListFormatter::try_new_and(form.into(), options),
    };
    formatter.map_or_else(|_| parts.join(", "), |formatter| formatter.format(parts.iter()).to_string())
}
