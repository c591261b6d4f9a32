import APIModel
import ReferenceVocabulary

/// What a cell says of a day.
enum StatedDay: Equatable {
    /// The day that it names.
    case day(CalendarDay)
    /// That there is none, or nothing.
    case none
    /// Something that gives no single day.
    case unreadable

    /// Reads "January 23, 2023", "23 January 2023", `2023-01-23`, "Extended to February 8, 2021" or "TBD".
    init(_ text: String) {
        let words = text.words(numbers: true)
        var found: [(day: CalendarDay, isLast: Bool)] = []
        var index = 0
        while index < words.count {
            if index + 3 <= words.count, let day = Self.day(words[index..<index + 3]) {
                found.append((day, index > 0 && DayWords.announcesLastDay(words[index - 1])))
                index += 3
            } else {
                index += 1
            }
        }
        let days = Set(found.map(\.day))
        if let day = days.first, days.count == 1 {
            self = .day(day)
        } else if let last = found.last(where: \.isLast) {
            self = .day(last.day)
        } else {
            self = days.isEmpty && (words.isEmpty || DayWords.sayNoDay(words)) ? .none : .unreadable
        }
    }

    /// A day of three words in any order that leaves no doubt.
    private static func day(_ words: ArraySlice<Substring>) -> CalendarDay? {
        let words = Array(words)
        if let month = DayWords.month(words[0]) {
            return day(year: words[2], month: month, day: words[1])
        }
        if let month = DayWords.month(words[1]) {
            return day(year: words[2], month: month, day: words[0])
                ?? day(year: words[0], month: month, day: words[2])
        }
        guard let first = Int(words[0]), let second = Int(words[1]) else { return nil }
        if words[0].utf8.count == 4 { return day(year: words[0], month: second, day: words[2]) }
        // `09/17/2024` and `17/09/2024` are clear, `05/09/2024` is not.
        let days = [(first, words[1]), (second, words[0])].compactMap {
            day(year: words[2], month: $0, day: $1)
        }
        return Set(days).count == 1 ? days.first : nil
    }

    private static func day(year: Substring, month: Int, day: Substring) -> CalendarDay? {
        let digits = day.prefix { $0.isASCII && $0.isNumber }
        guard year.utf8.count == 4, digits.utf8.count <= 2, DayWords.isOrdinal(day[digits.endIndex...]),
            let year = Int(year), let number = Int(digits)
        else { return nil }
        return CalendarDay(year: year, month: month, day: number)
    }
}
