/// Divides code spans that a lost break put side by side: `` `false``true` ``.
///
/// CommonMark reads these as one span with two backticks in it, which no page means.
enum CodeSpans {
    private static let tick = UInt8(ascii: "`")

    static func divided(_ text: String) -> String {
        guard text.withBytes({ $0.count { $0 == tick } }) >= 4 else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8)
        var isOpen = false
        var index = 0
        while index < bytes.count {
            guard bytes[index] == tick else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let end = bytes[index...].firstIndex { $0 != tick } ?? bytes.count
            let length = end - index
            if length == 1 { isOpen.toggle() }
            if length == 2, isOpen, end < bytes.count {
                result += [tick] + LineMark.softBreak.utf8 + [tick]
            } else if length > 1, !isOpen {
                // Spans of several backticks are none of ours.
                return text
            } else {
                result += bytes[index..<end]
            }
            index = end
        }
        return isOpen ? text : String(decoding: result, as: UTF8.self)
    }
}
