/// Points in time as the Graph API writes them, without a formatter and its locale.
///
/// Dates are read for every element of a page. `ISO8601FormatStyle` takes thirty times as long, takes 30 February for
/// 1 March and leaves what follows a date unread; it writes `Z` for `+0000`, and years before 1582 in another calendar.
enum GraphTimestamp {
    /// Seconds since 1970 for a date in one of the documented forms; nil for any other text.
    static func seconds(from text: String) -> Double? {
        var text = text
        return text.withUTF8 { seconds(from: $0) }
    }

    /// The same for a text in UTF-8.
    static func seconds(from bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        if bytes.count > 4, bytes[4] == UInt8(ascii: "-"), let day = day(bytes, year: 0, month: 5, day: 8) {
            guard bytes[7] == UInt8(ascii: "-") else { return nil }
            return bytes.count == 10 ? day * 86400 : time(bytes).map { day * 86400 + $0 }
        }
        if bytes.count == 10, bytes[2] == UInt8(ascii: "/"), bytes[5] == UInt8(ascii: "/") {
            return day(bytes, year: 6, month: 0, day: 3).map { $0 * 86400 }
        }
        // "1e9", "inf" and "0x1p3" are doubles to Swift and no dates to the Graph API.
        guard bytes.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
        else { return nil }
        return Double(String(decoding: bytes, as: UTF8.self))
    }

    /// `2024-01-31T12:00:00+0000` for seconds since 1970; parts of a second are left out.
    static func text(from seconds: Double) -> String {
        // Years 0001 to 9999, which four digits can hold.
        let whole = Int(min(max(seconds.rounded(.down), -62_135_596_800), 253_402_300_799))
        var days = whole / 86400
        var rest = whole % 86400
        if rest < 0 {
            days -= 1
            rest += 86400
        }
        let (year, month, day) = civil(days: days)
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T" + padded(rest / 3600, 2)
            + ":"
            + padded(rest / 60 % 60, 2) + ":" + padded(rest % 60, 2) + "+0000"
    }

    /// The number that `count` digits from `start` on stand for.
    @inline(__always)
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
        guard start &+ count <= bytes.count else { return nil }
        var value = 0
        for index in start..<start &+ count {
            let digit = bytes[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }

    private static func day(_ bytes: UnsafeBufferPointer<UInt8>, year: Int, month: Int, day: Int) -> Double? {
        guard let y = number(bytes, year, 4), let m = number(bytes, month, 2), let d = number(bytes, day, 2),
            (1...12).contains(m), d > 0, d <= length(ofMonth: m, in: y)
        else { return nil }
        return Double(days(year: y, month: m, day: d))
    }

    /// The number of days of a month.
    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Seconds since midnight UTC for `T12:00:00+0000` from the eleventh byte on.
    private static func time(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), let hour = number(bytes, 11, 2),
            let minute = number(bytes, 14, 2), let second = number(bytes, 17, 2), hour < 25, minute < 60,
            second < 61
        else { return nil }
        var seconds = Double(hour * 3600 + minute * 60 + second)
        var index = 19
        if bytes[index] == UInt8(ascii: ".") {
            var scale = 0.1
            index += 1
            while index < bytes.count, bytes[index] &- 0x30 < 10 {
                seconds += Double(bytes[index] - 0x30) * scale
                scale /= 10
                index += 1
            }
        }
        guard index < bytes.count else { return nil }
        let zone = UnsafeBufferPointer(rebasing: bytes[index...])
        if zone.count == 1, zone[0] == UInt8(ascii: "Z") { return seconds }
        let colon = zone.count == 6 && zone[3] == UInt8(ascii: ":") ? 1 : 0
        guard zone.count == 5 + colon, let hours = number(zone, 1, 2),
            let minutes = number(zone, 3 + colon, 2)
        else {
            return nil
        }
        switch zone[0] {
        case UInt8(ascii: "+"): return seconds - Double(hours * 3600 + minutes * 60)
        case UInt8(ascii: "-"): return seconds + Double(hours * 3600 + minutes * 60)
        default: return nil
        }
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years from 1 March.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Year, month and day of the days since 1970-01-01.
    static func civil(days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
