import APIModel
import ReferenceVocabulary

/// Rows of tables of endpoints.
enum EndpointRows {
    /// The endpoint of a row such as `` | `/{catalog_id}/batch` | POST | … | ``; nil for a row without a path or a method.
    static func endpoint(of placed: PageOutline.PlacedRow, page: String, _ location: SourceLocation)
        -> Endpoint?
    {
        let row = placed.row
        let text = row.endpoint ?? row.name
        // Where no column has the methods, any text may name them.
        let column = row.others.first { HeaderWord.isMethod($0.header) }?.text
        let texts = column.map { [$0] } ?? [row.name, row.description] + row.others.map(\.text)
        let methods = texts.joined(separator: " ").words()
            .compactMap { Operation.Method(rawValue: String($0)) }
        let stated = RequestLine.prefix(of: text)?.request
        guard
            let request = stated
                ?? RequestLine(methods.first ?? .get, address: text.hasPrefix("/") ? text : "/" + text),
            !text.isEmpty, stated != nil || !methods.isEmpty
        else { return nil }
        let limit = placed.context.last.map { $0.contains("\n") ? "" : $0 } ?? ""
        let isDescribed = column != nil ? !row.description.isEmpty : row.description.contains(" ")
        return Endpoint(
            methods: stated.map { [$0.method] } ?? methods, path: request.template,
            description: isDescribed ? row.description : limit, page: page,
            section: placed.context.dropLast().joined(separator: " / "), location: location)
    }
}
