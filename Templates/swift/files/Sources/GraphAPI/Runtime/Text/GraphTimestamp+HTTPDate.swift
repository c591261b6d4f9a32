extension GraphTimestamp {
    /// Seconds since 1970 for a date as headers write it, such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section
    /// 5.6.7); nil for any other text, the obsolete forms included.
    ///
    /// `Date.ParseStrategy` takes as long, reads years of two digits and leaves what follows unread; a style for such dates
    /// is in newer systems only.
    @_optimize(none)
    static func seconds(fromHTTP text: String) -> Double? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[0].hasSuffix(","), parts[5] == "GMT", let day = number(parts[1]),
            let month = months.firstIndex(of: String(parts[2])), let year = number(parts[3]), year >= 1,
            parts[3].utf8.count == 4
        else { return nil }
        let clock = parts[4].split(separator: ":", omittingEmptySubsequences: false).map(number)
        guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
            (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
        else { return nil }
        let days = days(year: year, month: month + 1, day: day)
        guard civil(days: days) == (year, month + 1, day) else { return nil }
        return Double(days * 86400 + hour * 3600 + minute * 60 + second)
    }

    private static func number(_ text: Substring) -> Int? {
        JSONDecimal.int64(String(text)).flatMap { Int(exactly: $0) }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
