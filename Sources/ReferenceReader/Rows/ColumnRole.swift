import ReferencePages
import ReferenceVocabulary

/// What the columns of a table hold, told from its header row.
struct ColumnRole {
    /// What the first column names.
    var subject: HeaderWord.Subject
    /// The column with the type, where it has its own.
    var type: Int?
    /// The column with the description.
    var description: Int?
    /// The headers in lower case.
    var headers: [String]

    /// The roles of a header row.
    ///
    /// - Parameters:
    ///   - header: the header row's texts.
    ///   - width: how many cells the widest row has. A header row with fewer ones is cut: the section tells what a
    ///     table is whose first header is not known.
    init(_ header: [String], width: Int = 0) {
        headers = header.map { $0.lowercased() }
        // A table that lost its header row has one empty header; one that never had any has as many as columns.
        if headers == [""] { headers = ["name", "description"] }
        let isCut = headers.count < width
        subject =
            headers.first.flatMap {
                HeaderWord.subject(of: $0) ?? (isCut ? HeaderWord.subject(ofCut: $0) : nil)
            } ?? .unknown
        for (column, word) in headers.enumerated().dropFirst() {
            let meaning = HeaderWord.column(of: word)
            if type == nil, meaning == .type || (!word.isEmpty && "type".hasPrefix(word)) { type = column }
            if description == nil, meaning == .description { description = column }
        }
        if description == nil {
            description = headers.indices.dropFirst().first { HeaderWord.column(of: headers[$0]) == .remark }
        }
        // "Type | Name | Description" lists parameters by type; a header row never means that here.
        let count = max(headers.count, width)
        if description == nil, count > 1 { description = type == 1 ? (count > 2 ? 2 : nil) : 1 }
        // Only tables of fields and parameters have three columns, and the last one is the type.
        if isCut, type == nil, width == 3, [.field, .parameter, .name].contains(subject) { type = 2 }
    }
}
